import { languageOf, likertScale, type Language } from '@cchc/core';
import type { Context } from 'hono';
import type { Intake } from '../intake/intake.js';
import { wordsOf } from '../words/words-of.js';
import type { Words } from '../words/words.js';
import type { FormOptions } from './form-options.js';
import { formPage, messagePage } from './form-page.js';
import { signTicket, type FormTarget } from './form-token.js';
import { oneStopQuestionnaire } from './questionnaire.js';
import type { Submission } from './submission.js';

export type Refusal = keyof Words['form']['refusals'];

type Answer = Response | Promise<Response>;
type Status = 200 | 400 | 404 | 408 | 409 | 410 | 413 | 422 | 429 | 503;

const STATUS: Readonly<Record<Refusal, Status>> = {
  unknown: 404,
  expired: 410,
  used: 409,
  unfinished: 409,
  level: 422,
  ticket: 409,
  proof: 400,
  often: 429,
  body: 400,
  store: 503,
};

/** What a citizen can mend by sending the form again, as it was filled in. */
const MENDABLE: readonly Refusal[] = ['level', 'ticket', 'often', 'proof', 'store'];

/** A page for this long open is taken. */
const TICKET_TIME = 24 * 60 * 60 * 1000;

/** A filled-in form at its address. */
export interface Filled {
  readonly target: FormTarget;
  readonly token: string;
  readonly submission: Submission;
}

/** What the form answers: pages for people, JSON for programs that ask for it. */
export class FormAnswers {
  constructor(
    readonly intake: Intake,
    readonly options: FormOptions,
  ) {}

  /** The empty form. */
  form(context: Context, target: FormTarget, token: string): Answer {
    if (!wantsJson(context)) return this.#page(context, target, token);
    const { questions, source } = this.options.questionnaire ?? oneStopQuestionnaire;
    return context.json({
      channel: target.channel,
      ticket: this.#ticket(target, token),
      proofOfWork: this.bits(target),
      levels: likertScale.levels,
      questions,
      source,
    });
  }

  /** What is said when a rating is kept: a page of its own, so that going back or reloading sends nothing again. */
  kept(context: Context, outcome: 'stored' | 'duplicate'): Answer {
    if (wantsJson(context)) return context.json({ outcome });
    return context.redirect(`?done=${outcome}&lang=${this.#language(context)}`, 303);
  }

  thanks(context: Context, target: FormTarget, outcome: 'stored' | 'duplicate'): Answer {
    const language = this.#language(context);
    const words = wordsOf(language).form;
    const next = target.channel === 'kiosk' ? { seconds: 8, address: `?lang=${language}` } : undefined;
    return context.html(messagePage({ language, title: this.options.title, next }, words.thanks, words[outcome]));
  }

  /** Says why nothing was kept. */
  refuse(
    context: Context,
    refusal: Refusal,
    { filled, status = STATUS[refusal] }: { filled?: Filled; status?: Status } = {},
  ): Answer {
    this.intake.metrics.refused.inc({ route: 'form', reason: refusal });
    if (refusal === 'store') context.header('retry-after', '30');
    const language = this.#language(context);
    const words = wordsOf(language).form;
    const message = words.refusals[refusal];
    if (wantsJson(context)) return context.json({ outcome: 'refused', reason: refusal, message }, status);
    if (filled && MENDABLE.includes(refusal)) {
      const { target, token, submission } = filled;
      return this.#page(context, target, token, { submission, message }, status);
    }
    return context.html(messagePage({ language, title: this.options.title }, words.notTaken, message), status);
  }

  /** Bits of the proof of work that a page asks for; a link to one dossier and the office's own device ask for none. */
  bits({ channel }: FormTarget): number {
    return channel === 'qr' || channel === 'portal' ? this.options.proofOfWork : 0;
  }

  #page(
    context: Context,
    target: FormTarget,
    token: string,
    again?: { submission: Submission; message: string },
    status: Status = 200,
  ): Answer {
    const { title, questionnaire = oneStopQuestionnaire, isDemonstration = false } = this.options;
    const language = this.#language(context);
    const ticket = this.#ticket(target, token);
    const bits = this.bits(target);
    return context.html(formPage({ language, title, questionnaire, ticket, bits, isDemonstration, again }), status);
  }

  #ticket(target: FormTarget, token: string): string {
    if (target.channel === 'link') return '';
    const { keys, now } = this.intake;
    const nonce = Buffer.from(this.options.randomBytes(12)).toString('base64url');
    return signTicket(keys, token, nonce, now(), now() + TICKET_TIME);
  }

  #language(context: Context): Language {
    const asked = context.req.query('lang');
    return asked === undefined ? this.intake.language : languageOf(asked);
  }
}

function wantsJson(context: Context): boolean {
  const accept = context.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
