import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Cách dùng: cchc-feedback LỆNH [--config feedback.json]

  init [tệp]     tạo tệp cấu hình với khóa bí mật riêng
  serve          nhận đánh giá
  pull           lấy đánh giá từ Zalo một lần
  import TỆP --mapping ÁNH-XẠ.json [--dry-run] [--leave-out]
                 nhập kết quả khảo sát từ CSV, XLSX hoặc Parquet
  sample [--count 1000] [--seed 1]
                 thêm đánh giá giả định, có đánh dấu
  backup THƯ-MỤC, restore THƯ-MỤC
                 sao lưu và phục hồi
  rotate-key [tệp]  thêm khóa bí mật mới
  dead-letters   những tin đúng chữ ký nhưng không đọc được
  doctor         kiểm tra việc triển khai và nói cần làm gì`,
  exists: file => `${file} đã có và được giữ nguyên.`,
  cannotWrite: file => `Không ghi được ${file}: hãy kiểm tra quyền của thư mục.`,
  initialised: file =>
    `Đã tạo ${file} với khóa bí mật riêng, chỉ chủ sở hữu đọc được. Hãy sao lưu tệp này ở nơi an toàn.\nChạy: npx @cchc/feedback serve`,
  portInUse: 'Cổng đang được dùng: hãy chọn cổng khác bằng CCHC_FEEDBACK_PORT hoặc listen.port.',
  noPull: 'Chưa khai báo zalo.pull trong cấu hình.',
  backedUp: (folder, ratings) => `Đã sao lưu ${ratings} đánh giá và mọi dữ liệu khác vào ${folder}.`,
  restored: (taken, ratings) =>
    `Đã phục hồi bản sao lưu ${taken} với ${ratings} đánh giá; những gì đã có không bị nhân đôi.`,
  backupDamaged: file => `Bản sao lưu không nguyên vẹn: ${file}. Chưa phục hồi gì; hãy dùng bản khác.`,
  noKeys: file => `${file} không phải tệp cấu hình có keys.`,
  rotated: (id, from) =>
    `Đã thêm khóa ${id}, dùng từ ${from}. Giữ các khóa cũ để kiểm tra những gì chúng đã ký. Khởi động lại dịch vụ.`,
  sampled: ratings => `Đã thêm ${ratings} đánh giá giả định; chúng được đánh dấu và đếm riêng.`,
  doctor: {
    fine: 'Mọi thứ đều ổn.',
    serving: 'Kho đang do tiến trình serve giữ: hãy xem /readyz của nó.',
    disk: 'Ổ đĩa còn dưới 1 GB: hãy mở rộng trước khi đầy.',
    rights: 'Người dùng khác đọc được tệp của kho: hãy đặt chmod 600.',
    secrets: 'Người dùng khác đọc được tệp cấu hình có khóa bí mật: hãy đặt chmod 600.',
    oldKey: 'Khóa đã dùng hơn hai năm: hãy chạy rotate-key.',
    noZalo: 'Chưa khai báo zalo: chưa nhận đánh giá qua Zalo.',
    noPull: 'Chưa khai báo zalo.pull: đánh giá mà webhook bỏ lỡ sẽ không được lấy bù.',
    noOffice: 'Chưa có officeToken: chưa tạo được đường dẫn đánh giá và chưa đọc được số liệu.',
    noPublicUrl: 'Chưa có publicUrl: đường dẫn sẽ mang địa chỉ của yêu cầu, có thể không mở được từ ngoài.',
    plainHttp: 'publicUrl dùng http: hãy dùng https, vì đường dẫn là bí mật của người dân.',
    noProxy: 'Có https nhưng trustedProxies là 0: mọi người sẽ bị đếm chung một địa chỉ của proxy.',
  },
  progress: rows => `  … ${rows} hàng`,
  checked: (rows, good, problems) => `${rows} hàng, ${good} hàng dùng được, ${problems} lỗi.`,
  notImported: 'Chưa nhập gì. Hãy sửa tệp, hoặc thêm --leave-out để bỏ qua các hàng có lỗi.',
  resumed: rows => `Tiếp tục lần nhập dở dang sau hàng ${rows}.`,
  imported: (stored, duplicates, leftOut) =>
    `Đã nhập ${stored} đánh giá; ${duplicates} đã có từ trước; bỏ qua ${leftOut} hàng có lỗi.`,
  fileFault: {
    missing: file => `Không mở được ${file}.`,
    kind: file => `${file} không phải tệp CSV, XLSX hay Parquet. Tệp .xls cũ: hãy lưu lại thành .xlsx.`,
    encoding: file => `${file} không phải văn bản UTF-8 hay UTF-16: hãy lưu lại dạng “CSV UTF-8”.`,
    damaged: file => `${file} bị hỏng hoặc không đọc hết được.`,
    large: file => `${file} lớn hơn 50 MB: hãy lưu thành CSV hoặc chia nhỏ.`,
    empty: file => `${file} không có hàng tiêu đề.`,
  },
  configuration: (file, problems) =>
    `Cấu hình${file === null ? '' : ` ${file}`} chưa dùng được:\n${problems}${
      file === null ? '\nTạo cấu hình: npx @cchc/feedback init' : ''
    }`,
};
