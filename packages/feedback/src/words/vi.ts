import { commands } from './vi-commands.js';
import { form } from './vi-form.js';
import type { Words } from './words.js';

export const vi: Words = {
  form,
  operator: {
    trouble: {
      full: 'Kho đánh giá không còn chỗ để ghi: hãy giải phóng hoặc mở rộng ổ đĩa. Bên gửi được báo gửi lại; không đánh giá nào đã xác nhận bị mất.',
      'read-only':
        'Không ghi được vào tệp của kho đánh giá: hãy kiểm tra quyền của tệp và thư mục, và ổ đĩa có đang chỉ đọc không.',
      locked: 'Tệp của kho đánh giá đang do một tiến trình khác giữ: hãy dừng tiến trình đó trước.',
      slow: 'Kho đánh giá không trả lời kịp: bên gửi được báo gửi lại. Hãy xem tải của máy và của ổ đĩa.',
      unreachable: 'Không kết nối được với kho đánh giá: hãy kiểm tra máy chủ cơ sở dữ liệu và địa chỉ trong cấu hình.',
      newer: 'Kho đánh giá do một phiên bản mới hơn tạo ra: hãy cài phiên bản đó; tệp được giữ nguyên.',
      broken: 'Kho đánh giá báo lỗi: xem chi tiết trong bản ghi này. Nếu tệp hỏng, hãy phục hồi từ bản sao lưu.',
    },
    deadLetter: 'Nhận được tin có chữ ký đúng nhưng không đọc được; đã giữ riêng để xem lại (lệnh dead-letters).',
    forged: 'Từ chối tin không có chữ ký đúng của Zalo; nếu là tin thật, hãy kiểm tra App ID và OA Secret Key.',
    listening: address => `Đang nhận đánh giá tại ${address}`,
    stopping: 'Đang dừng: trả lời nốt những gì đã nhận.',
    stopped: 'Đã dừng.',
    failed: 'Yêu cầu gặp lỗi của chương trình.',
    backedUp: 'Đã sao lưu kho đánh giá.',
    notBackedUp: 'Không sao lưu được kho đánh giá: hãy kiểm tra thư mục và chỗ trống.',
    pulled: 'Đã lấy đánh giá từ Zalo.',
    pullStopped: 'Việc lấy đánh giá từ Zalo dừng giữa chừng; lần sau sẽ tiếp tục từ trang đó.',
    pullFault: {
      'no token':
        'Không đọc được tệp token của Zalo (zalo.pull.tokenFile): hãy cấp quyền lại cho ứng dụng và ghi refresh_token vào tệp.',
      refused:
        'Zalo không nhận refresh token: token đã dùng hoặc hết hạn, hoặc App Secret sai. Hãy cấp quyền lại cho ứng dụng.',
      answer: 'Zalo trả lời lỗi khi lấy đánh giá: xem mã lỗi, mã mẫu tin và quyền của ứng dụng.',
      network: 'Không nhận được trả lời dùng được từ Zalo sau ba lần thử; lần sau sẽ tiếp tục từ trang đó.',
    },
  },
  commands,
};
