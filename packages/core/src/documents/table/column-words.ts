/** What a column of a table holds. */
export type ColumnKind =
  /** A running number. */
  | 'number'
  | 'code'
  | 'period'
  | 'unit'
  | 'group'
  /** Percent of satisfied answers. */
  | 'share'
  /** A share of something that the header does not name. */
  | 'plain-share'
  /** Number of answers. */
  | 'base'
  | 'target'
  /** The range within which the share lies. */
  | 'interval'
  | 'rank'
  /** How many were ranked. */
  | 'of'
  /** A rank among some of the units. */
  | 'peers'
  /** The range within which the rank lies. */
  | 'rank-interval'
  | 'tier'
  | 'score'
  | 'standard-error'
  | 'change'
  | 'absent'
  | 'reason'
  | 'note'
  /** The name of a place, an office or a channel, which may head a column of its own figures. */
  | 'name'
  /** Something else that is understood: no figure of these. */
  | 'other'
  | 'unknown';

/** Indices whose name alone heads their scores; SIPAS is a share of the satisfied as well. */
const INDEX = String.raw`(?:par[ -]?index|papi|pci|pgi|dci|ddci|ict[ -]?index|dti|sipas|cchc|dịch vụ công)`;

const COUNT = String.raw`(?:tổng cộng |tổng |tổng số |tổng số lượng |số |số lượng |cỡ |quy mô |(?:total |valid )?(?:number|no\.?|count|#) of |total |valid |all )`;

/** What is counted where answers are. */
const ANSWERS = String.raw`(?:phiếu|lượt(?= (?:người |ý kiến )?(?:đánh giá|trả lời|khảo sát|phản hồi|bình chọn|ý kiến|hỏi)|$)|người(?= (?:dân,? ?)?(?:và tổ chức |, tổ chức )?(?:được (?:hỏi|khảo sát|phỏng vấn|điều tra|lấy ý kiến)|trả lời|tham gia|đánh giá|khảo sát|phản hồi|cho ý kiến)| dân$|$)|mẫu|ý kiến|câu trả lời|đánh giá|phản hồi|trả lời|khảo sát|responses?|respondents?|ballots?|answers?|votes?|ratings?|reviews?|surveys?|interviews?|interviewees|participants?|samples?|people (?:asked|surveyed|interviewed)|citizens surveyed)`;

const PLACE = String.raw`(?:tỉnh|thành phố|tp|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu|thôn|vùng|miền|khu vực|cụm|khối|sở|ban|ngành|bộ|cục|chi cục|trung tâm|ttpvhcc|ttphvhcc|phòng|văn phòng|ubnd|công an|bệnh viện|trường|cơ quan|đơn vị|cấp|province|city|district|ward|commune|department|ministry|region|office|agency|centre|center)`;

const CHANNEL = String.raw`(?:cổng|trực tiếp|trực tuyến|bưu chính|bưu điện|bcci|một cửa|kênh|khảo sát|phỏng vấn|điều tra|zalo|vneid|ứng dụng|điện thoại|tổng đài|email|thư|kiosk|ki-?ốt|qr|nam|nữ|giới|người dân|doanh nghiệp|tổ chức|cá nhân|thành thị|nông thôn|chung|portal|in person|online|counter|survey|phone|app|by post|post|mail|men|women|male|female|urban|rural|citizens?|businesses|enterprises|firms|households|overall|source|nguồn)`;

/** What is no satisfaction, no rank and no score, though a word of these stands in it. */
const NOT_MEANT =
  /không (?:\S+ )?hài lòng|chưa (?:\S+ )?hài lòng|ít hài lòng|bất mãn|dis-?satisf|un-?satisf|not satisf|bình thường|trung lập|neutral|phàn nàn|complain|hạng (?:mục|viên chức|chức danh|i{1,3}v?$|xe|sao)|vị trí việc làm|job position/;

/** Counts that are no base, also of the satisfied. */
const COUNTS =
  /^(?:tổng |tổng cộng )?số (?!điểm)|^(?:số lượng|tổng số|lượt|lượng|number of|no\. of|count|how many|total (?!score|index))/;

/** Words of shares and measures that are not of satisfied answers. */
const OTHER =
  /khiếu nại|tố cáo|kiến nghị|phản ánh|(?:đúng|trước|quá|trễ|chậm|trong|ngoài) hạn|on[- ]time|overdue|\blate\b|hồ sơ|dossier|thủ tục|tthc|số hóa|số hoá|digit|thanh toán|payment|biên chế|cán bộ|công chức|nhân sự|staff|dân số|population|hộ nghèo|nghèo|poverty|kinh phí|ngân sách|vốn|chi phí|budget|cost|price|giá (?!trị)|đồng(?:$|\/)|usd|thu nhập|income|grdp|gdp|xuất khẩu|nhập khẩu|truy cập|visit|thời gian (?!$)|phút|giờ|minutes?|hours?|diện tích|area of|cơ cấu|tỷ trọng|tỉ trọng|proportion of total|tham gia|phát ra|phát đi|gửi đi|issued|sent out|thu về|thu hồi|response rate|return|hợp lệ|hoàn thành|thực hiện|đạt được so|giải ngân|tiếp nhận|giải quyết|xử lý|mức độ [34]|toàn trình|công khai|tiến độ|chất lượng|văn bản|nhiệm vụ|vi phạm|tai nạn|tội phạm|học sinh|sinh viên|bảo hiểm|thất nghiệp|lao động|tăng trưởng|inflation|unemployment|biết đến|nhận biết|awareness|danh mục|nội dung|tiêu chí|chỉ số thành phần|component|thành phần|tối đa|tối thiểu|maximum|minimum|chuẩn|trọng số|weight|điểm (?:cộng|trừ|thưởng|liệt)|tự (?:đánh giá|chấm)|độ lệch|deviation|trung vị|median|cao nhất|thấp nhất|highest|lowest|tỷ lệ phiếu|tuổi|\bages?\b|đơn vị tính|đvt|unit of measure|người phụ trách|điện thoại liên hệ|địa chỉ|address|\burl\b|website|\blinks?\b|nguyên nhân|giải pháp|kết luận|phụ lục|phân bổ|dự toán/;

const all = (words: string, flags = 'i'): RegExp => new RegExp(words, flags);

/** Tried in this order on a header without its unit; the first that fits says what the column holds. */
export const COLUMN_WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:stt|s\.t\.t|tt|số tt|số thứ tự|thứ tự|no\.?|nr\.?|n°|#|№|serial(?: no\.?)?)$/i],
  ['code', /^(?:mã|code|id|iso|[a-z ]* code|[a-z ]* id)(?: |$|_|\d)/i],
  ['rank-interval', /^(?:khoảng (?:thứ )?hạng|possible ranks|rank (?:interval|range)|ranks from)/i],
  [
    'interval',
    /^(?:khoảng (?:tin cậy|ước lượng)|confidence interval|interval|ci|(?:95|99|90) ?% ?(?:ci|confidence interval)|ktc)/i,
  ],
  ['standard-error', /^(?:sai số(?: chuẩn| tiêu chuẩn)?$|standard error|std\.? error|s\.?e\.?$)/i],
  ['absent', /^(?:không tham gia|took no part|absent)/i],
  ['reason', /^(?:lý do|lí do|reason)/i],
  ['note', /^(?:ghi chú|chú thích|lưu ý|diễn giải|nhận xét|notes?$|notes? |remarks?|comments?|footnotes?)/i],
  [
    'of',
    all(
      String.raw`^(?:trên )?(?:tổng số(?: (?:tỉnh|đơn vị|địa phương|cơ quan|huyện|xã|sở).*)?$|(?:tổng )?số (?:tỉnh|đơn vị|địa phương|cơ quan|huyện|xã|sở|bộ)(?:,? thành phố|, ngành)*(?: (?:được|đã|tham gia)? ?(?:xếp hạng|đánh giá|xếp loại))*$|of$|out of|units$|(?:number of )?(?:units|provinces|agencies)(?: ranked)?$|ranked(?: units)?$|number ranked|of how many)`,
    ),
  ],
  [
    'change',
    /^(?:tăng|giảm|thăng|tụt|thay đổi|biến động|chênh lệch|so (?:với|sánh)|±|\+ ?\/ ?[-−–]|(?:mức|tốc độ|số bậc|điểm|tỷ lệ|tỉ lệ|phần trăm) (?:tăng|giảm|thay đổi|chênh lệch)|cải thiện|xu hướng|changes?|diff|increase|decrease|growth|gain|places|trend|movement|delta|δ|yoy|up ?\/ ?down)|tăng ?[/,(-] ?\(?giảm|\bso với |\btăng trưởng|\b(?:change|difference)s?$|^year[- ]on[- ]year/i,
  ],
  [
    'target',
    /^(?:chỉ tiêu|mục tiêu|kế hoạch|kh|phấn đấu|yêu cầu|ngưỡng|target|goal|plan|benchmark)(?= |$|\d)(?!.*(?:hoàn thành|đạt|thực hiện))|\b(?:chỉ tiêu|mục tiêu|kế hoạch) (?:giao|năm|hài lòng|đề ra|đến)|\btarget$/i,
  ],
  [
    'base',
    all(
      String.raw`^(?!.*(?:hài lòng|satisf|không|chưa|phát ra|phát đi|gửi đi|hồ sơ|truy cập|tiếp nhận|kiến nghị|phản ánh|góp ý|tốt|đồng ý|khiếu nại|thu hút|lao động|nghèo|chết|bệnh|invalid|issued|sent|late|dissatis|complain|per |rate|tỷ lệ|tỉ lệ|điểm|dân số|cán bộ|công chức|hưởng|nhận được|dùng|sử dụng))(?:${COUNT}+${ANSWERS}(?=$|[ ,/(])|(?:lượt (?:đánh giá|khảo sát|trả lời|phản hồi|ý kiến)|phiếu(?: (?:hợp lệ|khảo sát|thu về|đánh giá|trả lời))?$|mẫu(?: khảo sát| điều tra)?$|n$|base$|base size|unweighted base|(?:ballots|respondents|responses|answers|votes|ratings|interviews|participants)(?: \(n\))?$|sample(?: size)?$))`,
    ),
  ],
  [
    'tier',
    /^(?:(?:nhóm|mức|hạng mức) (?:xếp hạng|thứ hạng|xếp loại|chất lượng|điều hành|đánh giá|điểm)|(?:kết quả )?(?:xếp loại|phân loại|phân nhóm|phân hạng)|mức(?: độ)? (?:xếp loại|đạt)|tiers?$|grade|class$|classification|rating$|performance (?:group|tier)|quality group|band$)/i,
  ],
  ['other', NOT_MEANT],
  ['other', COUNTS],
  [
    'rank',
    all(
      String.raw`^(?:kết quả |số )?(?:thứ hạng|xếp hạng|hạng|vị thứ|vị trí|xếp thứ|xếp vị thứ|đứng thứ|thứ bậc|thứ tự xếp hạng|ranking|ranks?|ranked|position|place|standing)(?: (?:xếp hạng|thứ|chung|toàn quốc|cả nước|quốc gia|trong cả nước|trong toàn quốc|tỉnh|của tỉnh|năm|theo|chỉ số|điểm|national(?:ly)?|overall|in (?:the country|vietnam|viet nam)|of (?:the )?(?:province|unit|city)|nationwide|${INDEX}|\d+|\(?(?:trên|/|of|out of) ?\d+\)?))*$|^(?:overall|national|current) (?:rank|ranking|position)$|^${INDEX} (?:rank|ranking)$`,
    ),
  ],
  ['peers', /\b(?:hạng|xếp thứ|vị trí|rank|ranking|position)\b/i],
  [
    'score',
    all(
      String.raw`^(?:tổng |tổng số |kết quả |số )?(?:điểm(?: số)?|score|points)(?: (?:tổng(?: hợp| cộng)?|số|chỉ số|đánh giá|đạt được|đạt|chung|trung bình|bình quân|tb|của tỉnh|thẩm định|hài lòng|năm|(?:in )?\d{4}|total|index|${INDEX}))*$|^(?:total|overall|average|mean|final|index|composite|${INDEX}) scores?(?: (?:in )?\d{4})?$|^(?:giá trị|value|kết quả|index|chỉ số)(?: (?:chung|tổng hợp|${INDEX}|index|score|điểm|năm|\d{4}))*$|^${INDEX}(?: (?:index|score|năm|\d{4}))*$`,
    ),
  ],
  ['share', /hài lòng|hai long|\bsipas\b|satisf|happy/i],
  ['other', OTHER],
  [
    'plain-share',
    /^(?:tỷ lệ|tỉ lệ|phần trăm|tỷ suất|%|kết quả|mức|percent(?:age)?|share|rate|pct|proportion|obs_value)(?: (?:chung|đạt|\(?%\)?|bình quân|trung bình|của tỉnh|năm \d{4}|\d{4}|\d))*$/i,
  ],
  [
    'period',
    /^(?:kỳ|kì|năm|quý|tháng|thời gian|thời điểm|thời kỳ|giai đoạn|ngày|mốc|period|year|quarter|month|date|time|time[_ ]period|half[- ]year|6 tháng)(?: (?:báo cáo|đánh giá|khảo sát|công bố|ending|ended|of survey|số liệu))*$/i,
  ],
  [
    'group',
    /^(?:nhóm|vùng|miền|loại|khu vực|cụm|khối|lĩnh vực|group|region|area|kind|category|type|sector)(?: (?:kinh tế|kinh tế - xã hội|đơn vị|địa lý|miền|thi đua))*$/i,
  ],
  [
    'unit',
    /^(?:tên|đơn vị|tỉnh|thành phố|tỉnh ?[/,-] ?(?:tp\.?|thành phố|thành)|địa phương|địa bàn|cơ quan|huyện|quận|xã|phường|sở|bộ|ngành|sở ?, ?(?:ban ?, ?)?ngành|name|unit|province|agency|entity|country(?: name)?|locality|district|city|ward|commune|department|ministry|ref_area|geo|location|indicator|chỉ số|chỉ tiêu|kênh|nguồn)(?:[ ,/-]+(?:hành chính|trực thuộc.*|được .*|tham gia.*|tỉnh|thành|thành phố|huyện|xã|phường|quận|thị xã|và .*|name|tp\.?|đơn vị|sở|ban|ngành|của .*|trong tỉnh))*$/i,
  ],
  [
    'name',
    all(
      String.raw`^(?:tỷ lệ |tỉ lệ |mức |kết quả |theo |qua |tại |nhóm |by |via |at |the )*(?:${CHANNEL}|${PLACE})(?=$|[ ,./(:-]|\d)`,
    ),
  ],
  // in English the kind of a thing is its last word
  [
    'name',
    /^[\w' -]* (?:portal|survey|poll|counter|app|offices?|cent(?:re|er)s?|department|province|city|district|ward|households|citizens|businesses|enterprises|firms)$/i,
  ],
];

/** Words of satisfaction in a caption: the figures below are of it. */
export const SATISFACTION = /hài lòng|hai long|sipas|satisf/i;

/** Words of ranks among some units alone, not of all. */
export const PEER_WORDS =
  /vùng|khu vực|khối|nhóm|cụm|miền|trong tỉnh|region|group|among|đbscl|đbsh|tây nguyên|đông nam bộ|tây bắc|đông bắc|bắc trung bộ|duyên hải|đồng bằng|miền núi|thành phố trực thuộc/i;
