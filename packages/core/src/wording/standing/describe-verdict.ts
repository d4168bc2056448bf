import { previousPeriod } from '../../period/period.js';
import type { Standing, StandingVerdict } from '../../ranking/standing/resolve-standing.js';
import { standing as en } from './en.js';
import type { Language } from '../../language/language.js';
import { namePeriod } from '../../period/period-format.js';
import { standing as vi } from './vi.js';

/** What became of a rank, in two parts that make one phrase. */
export interface VerdictPhrase {
  readonly verdict: Exclude<StandingVerdict, 'unknown' | 'not ranked'>;
  /** What happened: `giảm 11 bậc`. */
  readonly text: string;
  /** What it is compared with: `so với năm 2023`; empty where no edition is named and the language needs no words. */
  readonly since: string;
}

/**
 * What became of a rank since the edition before, briefly: for a card or a cell, where a sentence has no room.
 *
 * @param standing as `standingAt` or `resolveStanding` returns it
 * @param language language of the phrase
 * @returns null where nothing is known of an earlier edition, and where the unit is not ranked in this one
 * @example
 * const standing = standingAt({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63 }] });
 * standing && describeVerdict(standing, 'en')
 * // → { verdict: 'down', text: 'down 11 places', since: 'on 2023' }
 */
export function describeVerdict(standing: Standing, language: Language): VerdictPhrase | null {
  const words = language === 'vi' ? vi : en;
  const { edition, previous, placesGained, verdict } = standing;
  const before = namePeriod(previousPeriod(edition.period), language);
  switch (verdict) {
    case 'unknown':
    case 'not ranked':
      return null;
    case 'new':
    case 'returned':
      return { verdict, text: words[verdict], since: '' };
    case 'not comparable':
      return { verdict, text: words.notComparable, since: words.comparedWith(before) };
    case 'unclear':
      return { verdict, text: words.unclear, since: words.since(before, false) };
    default:
      return { verdict, text: words.change(placesGained!), since: words.since(previous && before, verdict === 'same') };
  }
}
