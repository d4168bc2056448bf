import type { Words } from './words.js';

export const form: Words['form'] = {
  heading: 'Ông/Bà có hài lòng không?',
  otherLanguage: 'English',
  demonstration: 'Trang minh họa: đánh giá ở đây được lưu là dữ liệu giả định.',
  question: 'Mức độ hài lòng với việc giải quyết thủ tục',
  more: 'Đánh giá từng nội dung (không bắt buộc)',
  basis: 'Nội dung theo',
  comment: 'Góp ý (không bắt buộc)',
  notice: 'Xin đừng ghi họ tên, số điện thoại, số căn cước hay mã hồ sơ.',
  send: 'Gửi đánh giá',
  thanks: 'Cảm ơn Ông/Bà!',
  stored:
    'Đánh giá đã được ghi nhận. Kết quả được dùng để cải thiện việc phục vụ; không ai biết Ông/Bà đã đánh giá thế nào.',
  duplicate: 'Đánh giá này đã được ghi nhận trước đó và chỉ được tính một lần.',
  notTaken: 'Chưa ghi nhận được đánh giá',
  refusals: {
    unknown: 'Đường dẫn không đúng. Xin mở lại từ tin nhắn hoặc mã QR.',
    expired: 'Đường dẫn đã hết hạn.',
    used: 'Hồ sơ này đã được đánh giá. Mỗi hồ sơ được đánh giá một lần.',
    unfinished: 'Hồ sơ chưa được giải quyết xong nên chưa thể đánh giá.',
    level: 'Xin chọn một mức độ hài lòng.',
    ticket: 'Trang đã mở quá lâu. Xin bấm gửi một lần nữa.',
    proof: 'Không kiểm tra được trang. Xin bấm gửi một lần nữa.',
    often: 'Có quá nhiều đánh giá từ mạng này. Xin thử lại sau.',
    body: 'Không đọc được nội dung gửi lên.',
    store: 'Hệ thống tạm thời chưa ghi được. Xin bấm gửi lại sau ít phút; đánh giá không bị tính hai lần.',
  },
};
