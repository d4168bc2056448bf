/** Words by which the rows of a table are known that hold no figures of their own. */

/** Sums and averages of the rows above: no period, and no unit among others. */
export const TOTAL =
  /^(?:tổng(?: (?:số|cộng|hợp|chung))?|cộng|chung|bình quân|trung bình|trung vị|tb|toàn (?:tỉnh|quốc|ngành|thành phố)|cả nước|(?:giá trị |điểm )?(?:cao|thấp|lớn|nhỏ) nhất|(?:grand |sub)?total|sum|average|mean|median|overall|all|national(?: average)?|max(?:imum)?|min(?:imum)?)(?: (?:cả nước|chung|toàn (?:tỉnh|quốc)|các năm|giai đoạn|of all .*|cộng|điểm))?:?$/i;

/** Where the figures come from. */
export const SOURCE = /^\(?(?:nguồn(?: (?:số liệu|dữ liệu|tin))?|theo nguồn|data sources?|sources?) ?(?::|-|–|$) ?/i;

/** A remark below a table, by its word or by its mark. */
export const REMARK =
  /^(?:ghi chú|chú thích|lưu ý|chú dẫn|notes?|remarks?|footnotes?) ?:|^(?:\(?[*†‡§]+\)?|[¹²³⁰⁴-⁹]|\[\d{1,2}\]|\(\d{1,2}\)) ?\S/i;

/** In which unit all figures of a table stand. */
export const MEASURE = /^\(?(?:đơn vị(?: tính)?|đvt|unit(?: of measure)?|units) ?: ?(.+?)\)?$/i;

/** What stands above a table in a file, in two cells: a name and its value. */
export const PREAMBLE =
  /^(?:nguồn|data source|source|last updated|cập nhật|ngày|date|kỳ báo cáo|đơn vị báo cáo|tên bảng|title|đơn vị tính|đvt)\b/i;
