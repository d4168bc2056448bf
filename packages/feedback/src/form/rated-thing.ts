import type { Intake } from '../intake/intake.js';
import { ratingId } from '../keys/keyed-hash.js';
import type { RatingRecord } from '../rating/rating-record.js';
import { readTicket, type LinkTarget, type PlaceTarget } from './form-token.js';

/** What a page of the form rates, and the id that makes its rating count once. */
export type RatedThing = Pick<RatingRecord, 'id' | 'unit' | 'procedure' | 'official' | 'subject'>;

/** A dossier may be finished by a clock that goes a little ahead of this one. */
const SKEW = 5 * 60 * 1000;

/** The rating of a one-time link: one per dossier, however often its link is made or opened. */
export async function ratedDossier(
  intake: Intake,
  { subject }: LinkTarget,
): Promise<RatedThing | 'unknown' | 'unfinished'> {
  const dossier = await intake.use(store => store.findDossier([subject]));
  if (!dossier) return 'unknown';
  const { unit, procedure, official, finishedAt } = dossier;
  if (finishedAt > intake.now() + SKEW) return 'unfinished';
  return { id: ratingId(intake.keys, finishedAt, 'link', subject), unit, procedure, official, subject };
}

/** The rating of a page at a place: one per page that was handed out. */
export function ratedPlace(intake: Intake, target: PlaceTarget, token: string, ticket: string): RatedThing | 'ticket' {
  const reading = readTicket(intake.keys, token, ticket, intake.now());
  if (!reading.ok) return 'ticket';
  const { nonce, issued } = reading.value;
  const { channel, unit, procedure } = target;
  return { id: ratingId(intake.keys, issued, channel, nonce), unit, procedure, official: '', subject: '' };
}
