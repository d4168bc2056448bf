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

/** The attributes of a card that hold a figure, as the page wrote them. */
export interface RankAttributes {
  readonly index?: string | undefined;
  readonly period?: string | undefined;
  readonly rank?: string | undefined;
  readonly of?: string | undefined;
  readonly change?: string | undefined;
  readonly score?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly previousRank?: string | undefined;
  readonly previousOf?: string | undefined;
}

/** Reads a standing of one edition, or of two when `previous-rank` is given, from the attributes of a card. */
export function readRankAttributes(attributes: RankAttributes, language: Language): Reading<StandingDocument> {
  const { index = '', unit = '', source = '', period = '', rank = '', of = '', change = '', score = '' } = attributes;
  const { previousRank = '', previousOf = '' } = attributes;
  const problems: Problem[] = [];
  for (const name of ['index', 'rank'] as const) {
    if (!attributes[name]?.trim()) problems.push({ code: 'missing', path: [name] });
  }
  const read = (cells: EditionCells, prefix: string) =>
    readEdition(cells, language, (problem, cell) => problems.push({ ...problem, path: [prefix + cell] }));

  const edition = read({ period, rank, of, change, score }, '');
  const before =
    previousRank && edition
      ? read({ period: previousPeriod(edition.period), rank: previousRank, of: previousOf || of }, 'previous-')
      : null;
  if (!edition || problems.length > 0) return { ok: false, problems };

  // the rules between fields know editions; the page wrote attributes
  const editions = before ? [before, edition] : [edition];
  const contradictions = standingProblems({ editions }).map(problem => ({
    ...problem,
    path: [problem.path[1] === editions.length - 1 ? String(problem.path[2]) : 'previous-rank'],
  }));
  if (contradictions.length > 0) return { ok: false, problems: contradictions };
  return {
    ok: true,
    value: {
      title: index,
      source: { name: source },
      language,
      index: { code: index, name: index },
      unit: { id: unit, name: unit },
      editions,
    },
  };
}
