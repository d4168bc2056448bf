import type { StandingDocument } from '@cchc/core/documents/standing';
import type { Text } from '@cchc/core/language';
import type { RankChangeReasons } from '@cchc/core/ranking/change';

/** What a league says of a unit beyond its standing. */
export interface LeagueFacts {
  /** Null where the editions do not let it be told. */
  readonly reasons: RankChangeReasons | null;
  /** Names of units by their ids. */
  readonly names: ReadonlyMap<string, Text>;
}

/** What a card draws: a standing, and what a league adds to it. */
export interface RankCardData extends StandingDocument {
  readonly league?: LeagueFacts;
}
