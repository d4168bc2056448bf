import {
  previousPeriod,
  readEdition,
  standingProblems,
  type EditionCells,
  type Language,
  type Problem,
  type Reading,
  type StandingDocument,
} from '@cchc/core';
import { peersOf, PLAIN, standingOfCard, type RankAttributes } from './plain-attributes.js';

/**
 * Reads a standing of one edition, or of two when `previous-rank` is given, from the attributes of a card. Where ranks are
 * hidden none need be given.
 */
export function readRankAttributes(attributes: RankAttributes, language: Language): Reading<StandingDocument> {
  const { index = '', sourceUrl = '', period = '', of = '', change = '' } = attributes;
  const { score = '', tier = '', better = '', groups = '' } = attributes;
  const { previousRank = '', previousOf = '', previousScore = '', hideRank = false } = attributes;
  // no rank among one: it is not shown
  const unranked = hideRank ? '–/1' : '';
  const rank = attributes.rank?.trim() || unranked;
  const problems: Problem[] = [];
  const report = (problem: Problem): unknown => problems.push(problem);
  if (!index.trim()) report({ code: 'missing', path: ['index'] });
  if (!rank) report({ code: 'missing', path: ['rank'] });
  if (!PLAIN.better.test(better))
    report({
      code: 'invalid',
      path: ['better'],
      expected: { type: 'options', options: ['higher', 'lower'] },
      received: better,
    });
  if (!PLAIN.url.test(sourceUrl))
    report({ code: 'invalid', path: ['source-url'], expected: { type: 'url' }, received: sourceUrl });
  const peers = peersOf(groups);
  for (const { name, place } of peers)
    if (!name) report({ code: 'invalid', path: ['groups'], expected: { type: 'peers' }, received: place });
  const read = (cells: EditionCells, prefix: string) =>
    readEdition(cells, language, (problem, cell) =>
      report(
        /^g\d/.test(cell)
          ? { ...problem, path: ['groups'], expected: { type: 'peers' } }
          : { ...problem, path: [prefix + cell] },
      ),
    );

  const edition = read({ period, rank, of: rank === unranked ? '' : of, change, score, groups: peers }, '');
  const placeBefore = previousRank || (previousScore ? unranked : '');
  if (previousScore && !placeBefore) report({ code: 'missing', path: ['previous-rank'] });
  const before =
    placeBefore && edition
      ? read(
          {
            period: previousPeriod(edition.period),
            rank: placeBefore,
            of: placeBefore === unranked ? '' : previousOf || of || String(edition.of),
            score: previousScore,
          },
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
  return { ok: true, value: standingOfCard(attributes, language, editions) };
}
