import type { Rating } from '@cchc/core';

/** How a rating reached the office, from the most closely bound to a dossier to the least. */
export const CHANNELS = ['zalo', 'link', 'portal', 'qr', 'kiosk', 'file'] as const;

export type Channel = (typeof CHANNELS)[number];

/**
 * One citizen's rating as it is kept. It holds no phone number, no Zalo id and no name: where it came from is known by
 * keyed hashes alone.
 */
export interface RatingRecord {
  /** Keyed hash of what makes the rating one and the same, 32 hexadecimal digits: a second record with it is a repetition. */
  readonly id: string;
  readonly channel: Channel;
  /** Code of the unit that was rated; empty when the rating cannot be linked to a dossier. */
  readonly unit: string;
  /** Code of the procedure; empty when not known. */
  readonly procedure: string;
  /** The office's own code of the official who handled the dossier; empty when not known. */
  readonly official: string;
  /** Level 1 to 5 of the five-level scale, `"don't know"`, or null for a rating that was left open. */
  readonly level: Rating;
  /** Level 1 to 5 by question of the questionnaire, only questions that were answered. */
  readonly answers: Readonly<Record<string, number>>;
  /** Ready-made remarks that the citizen chose, such as the quick replies of a Zalo template. */
  readonly labels: readonly string[];
  /** Free text, kept apart from the rating; empty when none was given. */
  readonly comment: string;
  /** When the citizen rated, epoch milliseconds. */
  readonly ratedAt: number;
  /** When the rating arrived here, epoch milliseconds. */
  readonly receivedAt: number;
  /** Keyed hash of the dossier or tracking id, 32 hexadecimal digits; empty when there is none. */
  readonly subject: string;
  /** Made up for a demonstration or a test; counted apart from what citizens said. */
  readonly madeUp: boolean;
}
