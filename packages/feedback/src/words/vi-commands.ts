import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Cách dùng: cchc-feedback LỆNH [--config feedback.json]

  init [tệp]     tạo tệp cấu hình với khóa bí mật riêng
  serve          nhận đánh giá
  pull           lấy đánh giá từ Zalo một lần
  import TỆP --mapping ÁNH-XẠ.json [--dry-run] [--leave-out]
                 nhập kết quả khảo sát từ CSV, XLSX hoặc Parquet`,
  exists: file => `${file} đã có và được giữ nguyên.`,
  cannotWrite: file => `Không ghi được ${file}: hãy kiểm tra quyền của thư mục.`,
  initialised: file =>
    `Đã tạo ${file} với khóa bí mật riêng, chỉ chủ sở hữu đọc được. Hãy sao lưu tệp này ở nơi an toàn.\nChạy: npx @cchc/feedback serve`,
  portInUse: 'Cổng đang được dùng: hãy chọn cổng khác bằng CCHC_FEEDBACK_PORT hoặc listen.port.',
  noPull: 'Chưa khai báo zalo.pull trong cấu hình.',
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
