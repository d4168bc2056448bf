import type { Language } from '@cchc/core/language';

/** The words of who passed whom; they are loaded with the first league. */
export interface LeagueWords {
  readonly summary: string;
  readonly passed: string;
  readonly passedBy: string;
  readonly leaversAhead: string;
  readonly entrantsAhead: string;
  /** `sum` as "+1 −6", which make `places`. */
  total(sum: string, places: string): string;
}

export const leagueWords: Readonly<Record<Language, LeagueWords>> = {
  vi: {
    summary: 'Vì sao thứ hạng thay đổi?',
    passed: 'Đơn vị đã đuổi kịp hoặc vượt',
    passedBy: 'Đơn vị đã vươn lên xếp trên',
    leaversAhead: 'Đơn vị kỳ trước xếp trên, nay không còn được xếp hạng',
    entrantsAhead: 'Đơn vị mới được xếp hạng và đứng trên',
    total: (sum, places) => `Cộng lại: ${sum} = ${places} bậc.`,
  },
  en: {
    summary: 'Why did the rank change?',
    passed: 'Caught up with or passed',
    passedBy: 'Moved ahead',
    leaversAhead: 'Ahead before, no longer ranked',
    entrantsAhead: 'Newly ranked and ahead',
    total: (sum, places) => `In all: ${sum} = ${places} ${places.slice(1) === '1' ? 'place' : 'places'}.`,
  },
};
