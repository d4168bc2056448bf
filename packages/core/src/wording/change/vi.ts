import { because, standing } from '../standing/vi.js';
import type { ChangeWords } from './words.js';

export const change: ChangeWords = {
  tied: others => `, đồng hạng với ${others} đơn vị khác`,
  likeForLike: (places, of) => `; ${standing.change(places)} nếu chỉ tính ${of} đơn vị được xếp hạng ở cả hai kỳ`,
  entered: `, ${standing.new}`,
  left: (place, when) => `Kỳ này không được xếp hạng; ${when} ${place}.`,
  neither: 'Không được xếp hạng ở cả hai kỳ.',
  notComparable: (since, former, causes) =>
    `; ${standing.notComparable} ${standing.comparedWith(since ?? 'kỳ trước')}${former}${because(causes)}`,
  viaBackCast: (since, former, causes) =>
    `; chỉ so sánh được với ${since}${former} qua số liệu tính lại${because(causes)}`,
  unclear: (since, former, was, is) =>
    `; chưa rõ có thay đổi so với ${since}${former} hay không: thứ hạng khi đó có thể ${was}, nay có thể ${is}`,
};
