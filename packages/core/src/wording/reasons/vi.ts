import { list } from '../../language/list.js';
import type { ReasonWords } from './words.js';

/** "6 đơn vị (Tây Ninh và Cà Mau)" */
const counted = (count: number, names: string | null, which = ''): string =>
  `${count} đơn vị${which}${names === null ? '' : ` (${names})`}`;

const moved = (places: number): string =>
  places === 0 ? 'không đổi' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`;

export const reasons: ReasonWords = {
  gained: (unit, places) => `${unit} ${places === 0 ? 'giữ nguyên thứ hạng' : moved(places)}`,
  passed: (count, names) => `đuổi kịp hoặc vượt ${counted(count, names)}`,
  passedBy: (count, names) => `${counted(count, names)} vươn lên xếp trên`,
  leaversAhead: (count, names) => `${counted(count, names, ' kỳ trước xếp trên')} không còn được xếp hạng`,
  entrantsAhead: (count, names) => `${counted(count, names, ' mới được xếp hạng')} đứng trên`,
  nobody: 'các đơn vị xếp trên vẫn như trước',
  parts: (method, performance) =>
    `Trong đó, do thay đổi phương pháp: ${moved(method)}; do điểm số thay đổi: ${moved(performance)}.`,
  names: (names, others) => list(others > 0 ? [...names, `${others} đơn vị khác`] : names, 'vi'),
  none: 'Chưa rõ nguyên nhân thứ hạng thay đổi: đơn vị không có điểm ở một trong hai kỳ, hoặc các đơn vị được xếp hạng không còn như trước.',
};
