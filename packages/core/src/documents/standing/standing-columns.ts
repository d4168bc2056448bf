import type { Column } from '../table/classify.js';
import { PEER_WORDS } from '../table/column-words.js';
import type { OpenTable } from '../table/open-table.js';
import { readPlace } from './place.js';

/** What the columns of a standing hold, as far as it has them. */
export interface StandingColumns {
  readonly rank?: Column;
  readonly of?: Column;
  readonly score?: Column;
  readonly change?: Column;
  readonly tier?: Column;
  readonly interval?: Column;
  readonly absent?: Column;
  readonly note?: Column;
  /** Names the units, where the table holds several. */
  readonly unit?: Column;
  readonly peers: readonly Column[];
}

type Role = Exclude<keyof StandingColumns, 'peers'>;

const ROLES: Partial<Record<Column['kind'], Role>> = {
  rank: 'rank',
  of: 'of',
  score: 'score',
  change: 'change',
  tier: 'tier',
  'rank-interval': 'interval',
  absent: 'absent',
  note: 'note',
};

const EMPTY = /^[-−–—.…]*$/;

/** Tells the columns of a standing apart; what has no place in one is left out with a warning. */
export function standingColumns(open: OpenTable, used: readonly Column[]): StandingColumns {
  const rest = open.columns.filter(column => !used.includes(column) && !['number', 'code'].includes(column.kind));
  const texts = (column: Column): string[] =>
    open.sheet.rows.map(row => row[column.at]!.text).filter(text => !EMPTY.test(text));
  const arePlaces = (column: Column): boolean =>
    texts(column).some(text => readPlace(text, 'vi')?.of != null) && texts(column).every(text => readPlace(text, 'vi'));
  const areNumbers = (column: Column): boolean =>
    texts(column).every(text => /\d/.test(text) && /^[+\-−–]?[\d.,\s]+%?$/.test(text));

  const found: { [R in Role]?: Column } = {};
  const peers: Column[] = [];
  const scores = rest.filter(column => column.kind === 'score' || (column.kind === 'share' && areNumbers(column)));
  const score = scores.length > 1 ? plainest(scores) : scores[0];
  for (const column of rest) {
    const role = ROLES[column.kind];
    const isScore = scores.includes(column);
    if (isScore && column === score && areNumbers(column)) found.score = column;
    else if (
      column.kind === 'unit' &&
      !found.unit &&
      texts(column).length > 0 &&
      !arePlaces(column) &&
      !texts(column).every(text => /\d/.test(text))
    )
      found.unit = column;
    else if (role === 'change' && !isRankChange(column, texts(column))) open.warn('unsupported', column);
    else if (role && !isScore && !found[role] && !(role === 'rank' && PEER_WORDS.test(column.head.text)))
      found[role] = column;
    else if (!isScore && (arePlaces(column) || (texts(column).length === 0 && mayBePeers(column)))) peers.push(column);
    else open.warn(column.kind === 'unknown' ? 'unknown' : 'unsupported', column);
  }
  return { ...found, peers };
}

const mayBePeers = ({ kind }: Column): boolean => ['unknown', 'name', 'peers', 'group', 'unit'].includes(kind);

/** Of several columns of scores the one that names no part of them; none where two do not. */
function plainest(scores: readonly Column[]): Column | undefined {
  const plain = scores.filter(({ label }) =>
    /^(?:tổng )?(?:điểm(?: số| tổng hợp)?|score|total score|chỉ số)$/i.test(label),
  );
  return plain.length === 1 ? plain[0] : undefined;
}

/** Places are whole, and a header that speaks of points or shares means those. */
const isRankChange = ({ label, unit }: Column, texts: readonly string[]): boolean =>
  !/điểm|tỷ lệ|score|point|%/i.test(`${label} ${unit}`) && texts.every(text => !/\d[.,]\d|%/.test(text));
