import type { Problem, Reading } from '@cchc/core';
import type { StandingDocument, StandingEdition } from '@cchc/core/documents/standing';
import { readEdition, type EditionCells } from '@cchc/core/documents/standing/edition-cells';
import { standingProblems } from '@cchc/core/documents/standing/rules';
import type { Language } from '@cchc/core/language';
import { previousPeriod } from '@cchc/core/period';

/** The properties of a card that hold figures or belong to them, and the attributes behind them. */
export const RANK_ATTRIBUTES = {
  index: 'index',
  period: 'period',
  rank: 'rank',
  of: 'of',
  change: 'change',
  score: 'score',
  tier: 'tier',
  groups: 'groups',
  better: 'better',
  unit: 'unit',
  source: 'source',
  sourceUrl: 'source-url',
  previousRank: 'previous-rank',
  previousOf: 'previous-of',
  previousScore: 'previous-score',
} as const;

type Name = keyof typeof RANK_ATTRIBUTES;

const NAMES = Object.keys(RANK_ATTRIBUTES) as Name[];

/** As a page wrote them, or as a program set them: numbers may be numbers. */
export type RankAttributes = { readonly [N in Name]?: unknown };

type Texts = { readonly [N in Name]?: string };

const URL = /^(?:https?:\/\/\S+)?$/;

/**
 * Reads a standing of one edition, or of two when `previous-rank` is given, from the attributes of a card.
 *
 * @param isRankHidden where ranks are hidden none need be given
 */
export function readRankAttributes(
  given: RankAttributes,
  language: Language,
  isRankHidden = false,
): Reading<StandingDocument> {
  const problems: Problem[] = [];
  const report = (problem: Problem): unknown => problems.push(problem);
  const texts = textsOf(given, report);
  const { index = '', sourceUrl = '', period = '', of = '', change = '', tier = '', better = '', groups = '' } = texts;
  const { previousRank = '', previousOf = '' } = texts;
  // no rank among one: it is not shown
  const unranked = isRankHidden ? '–/1' : '';
  const rank = texts.rank?.trim() || unranked;
  if (!index.trim()) report({ code: 'missing', path: ['index'] });
  if (!rank) report({ code: 'missing', path: ['rank'] });
  if (!['', 'higher', 'lower'].includes(better))
    report({
      code: 'invalid',
      path: ['better'],
      expected: { type: 'options', options: ['higher', 'lower'] },
      received: better,
    });
  if (!URL.test(sourceUrl))
    report({ code: 'invalid', path: ['source-url'], expected: { type: 'url' }, received: sourceUrl });
  const peers = peersOf(groups);
  for (const { name, place } of peers)
    if (!name) report({ code: 'invalid', path: ['groups'], expected: { type: 'peers' }, received: place });
  const read = (cells: EditionCells, score: unknown, prefix: string): StandingEdition | null => {
    const written = typeof score === 'number' ? '' : (score as string | undefined);
    const edition = readEdition({ ...cells, score: written ?? '' }, language, (problem, cell) =>
      report(
        /^g\d/.test(cell)
          ? { ...problem, path: ['groups'], expected: { type: 'peers' } }
          : { ...problem, path: [prefix + cell] },
      ),
    );
    return edition && typeof score === 'number' ? { ...edition, score } : edition;
  };

  const edition = read(
    { period, rank, of: rank === unranked ? '' : of, change, groups: peers },
    typeof given.score === 'number' ? given.score : texts.score,
    '',
  );
  const scoreBefore = typeof given.previousScore === 'number' ? given.previousScore : texts.previousScore;
  const placeBefore = previousRank || (scoreBefore === undefined ? '' : unranked);
  if (scoreBefore !== undefined && !placeBefore) report({ code: 'missing', path: ['previous-rank'] });
  const before =
    placeBefore && edition
      ? read(
          {
            period: previousPeriod(edition.period),
            rank: placeBefore,
            of: placeBefore === unranked ? '' : previousOf || of || String(edition.of),
          },
          scoreBefore,
          'previous-',
        )
      : null;
  // as many as now cannot be meant
  if (before?.rank && before.rank > before.of && !previousOf) report({ code: 'missing', path: ['previous-of'] });
  if (!edition || problems.length > 0) return { ok: false, problems };

  // the rules between fields know editions; the page wrote attributes
  const editions = [...(before ? [before] : []), { ...edition, ...(tier ? { tier } : {}) }];
  const contradictions = standingProblems({ editions }).map(({ path: [, at, field], ...problem }) => ({
    ...problem,
    path: [at === editions.length - 1 ? String(field) : 'previous-rank'],
  }));
  if (contradictions.length > 0) return { ok: false, problems: contradictions };
  return { ok: true, value: standingOfCard(texts, language, editions) };
}

/** What is written, an empty text as if it were not there; numbers in digits. Anything else is a problem. */
function textsOf(given: RankAttributes, report: (problem: Problem) => unknown): Texts {
  const texts: { [N in Name]?: string } = {};
  for (const name of NAMES) {
    const value = given[name];
    if (value == null || value === '') continue;
    if (typeof value === 'string') texts[name] = value;
    else if (typeof value === 'number' && Number.isFinite(value)) texts[name] = String(value);
    else
      report({
        code: 'invalid',
        path: [RANK_ATTRIBUTES[name]],
        expected: { type: 'text' },
        received: typeof value === 'number' ? String(value) : typeof value,
      });
  }
  return texts;
}

/** The places among peers in an attribute such as `6/6 cities; 5/13 provinces`; a name is empty where none is given. */
function peersOf(groups: string): { readonly id: string; readonly name: string; readonly place: string }[] {
  return groups
    .split(';')
    .map(group => group.trim())
    .filter(Boolean)
    .map((group, at) => {
      const [, place = group, name = ''] = /^(\S+)\s+(.+)$/s.exec(group) ?? [];
      return { id: `g${at}`, name, place };
    });
}

/** The document that a card's attributes make of its editions. */
function standingOfCard(
  { index = '', unit = '', source = '', sourceUrl = '', better = '' }: Texts,
  language: Language,
  editions: readonly StandingEdition[],
): StandingDocument {
  return {
    title: index,
    source: { name: source, ...(sourceUrl ? { url: sourceUrl } : {}) },
    language,
    index: { code: index, name: index, ...(better ? { better: better as 'higher' | 'lower' } : {}) },
    unit: { id: unit, name: unit },
    editions: [...editions],
  };
}
