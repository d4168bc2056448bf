import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Cách dùng: cchc-feedback LỆNH [--config feedback.json]

  init [tệp]     tạo tệp cấu hình với khóa bí mật riêng
  serve          nhận đánh giá
  pull           lấy đánh giá từ Zalo một lần`,
  exists: file => `${file} đã có và được giữ nguyên.`,
  cannotWrite: file => `Không ghi được ${file}: hãy kiểm tra quyền của thư mục.`,
  initialised: file =>
    `Đã tạo ${file} với khóa bí mật riêng, chỉ chủ sở hữu đọc được. Hãy sao lưu tệp này ở nơi an toàn.\nChạy: npx @cchc/feedback serve`,
  portInUse: 'Cổng đang được dùng: hãy chọn cổng khác bằng CCHC_FEEDBACK_PORT hoặc listen.port.',
  noPull: 'Chưa khai báo zalo.pull trong cấu hình.',
  configuration: (file, problems) =>
    `Cấu hình${file === null ? '' : ` ${file}`} chưa dùng được:\n${problems}${
      file === null ? '\nTạo cấu hình: npx @cchc/feedback init' : ''
    }`,
};
