import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { BODY_STATUS, readBody } from '../http/read-body.js';
import type { Intake } from '../intake/intake.js';
import { keyedHash } from '../keys/keyed-hash.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { FormAnswers, type Filled } from './form-answers.js';
import { FormLimits } from './form-limits.js';
import type { FormOptions } from './form-options.js';
import { FORM_STYLE } from './form-style.js';
import { readTarget, type FormTarget } from './form-token.js';
import { isProof, PROOF_SCRIPT } from './proof-of-work.js';
import { oneStopQuestionnaire } from './questionnaire.js';
import { ratedDossier, ratedPlace } from './rated-thing.js';
import { readSubmission, type Submission } from './submission.js';

const LIMITS = { bytes: 32 * 1024, milliseconds: 10_000 };

/** The form's pages and what they post to, below `/r`. */
export function formRoutes(intake: Intake, options: FormOptions): Hono {
  const { keys, now } = intake;
  const { questionnaire = oneStopQuestionnaire, isDemonstration = false, origins } = options;
  const answers = new FormAnswers(intake, options);
  const limits = new FormLimits(options.perHour);
  const routes = new Hono();

  routes.use('*', async (context, next) => {
    await next();
    const frames = ["'self'", ...origins].join(' ');
    context.header(
      'content-security-policy',
      `default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${frames}`,
    );
    // the address is a secret of the citizen's
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  if (origins.length > 0) routes.use('*', cors({ origin: [...origins], allowMethods: ['GET', 'POST'] }));

  for (const [path, type, text] of [
    ['/form.css', 'text/css', FORM_STYLE],
    ['/proof.js', 'text/javascript', PROOF_SCRIPT],
  ] as const) {
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' };
    routes.get(path, context => context.body(text, 200, headers));
  }

  routes.get('/:token', async context => {
    const token = context.req.param('token');
    const target = readTarget(keys, token, now());
    if (!target.ok) return answers.refuse(context, target.fault === 'expired' ? 'expired' : 'unknown');
    const done = context.req.query('done');
    if (done === 'stored' || done === 'duplicate') return answers.thanks(context, target.value, done);
    if (target.value.channel === 'link') {
      const rated = await ratedDossier(intake, target.value);
      if (typeof rated === 'string') return answers.refuse(context, rated);
      if (await intake.use(store => store.has(rated.id))) return answers.refuse(context, 'used');
    }
    return answers.form(context, target.value, token);
  });

  routes.post('/:token', async context => {
    const token = context.req.param('token');
    const body = await readBody(context.req.raw, LIMITS);
    if (!body.ok) return answers.refuse(context, 'body', { status: BODY_STATUS[body.fault] });
    const target = readTarget(keys, token, now());
    if (!target.ok) return answers.refuse(context, target.fault === 'expired' ? 'expired' : 'unknown');
    const submission = readSubmission(context.req.header('content-type') ?? '', body.bytes, questionnaire);
    if (!submission) return answers.refuse(context, 'body');
    const filled = { target: target.value, token, submission };
    try {
      return await take(context, filled);
    } catch (error) {
      if (error instanceof StoreTrouble) return answers.refuse(context, 'store', { filled });
      throw error;
    }
  });
  return routes;

  async function take(context: Context, filled: Filled): Promise<Response> {
    const { target, token, submission } = filled;
    const { level, comment, ticket, proof } = submission;
    if (level === null) return answers.refuse(context, 'level', { filled });
    const rated =
      target.channel === 'link' ? await ratedDossier(intake, target) : ratedPlace(intake, target, token, ticket);
    if (typeof rated === 'string') return answers.refuse(context, rated, { filled });
    const bits = answers.bits(target);
    if (bits > 0 && proof !== '' && !isProof(ticket, proof, bits)) return answers.refuse(context, 'proof', { filled });
    const seconds = await limits.take(addressHash(context), kindOf(target, submission));
    if (seconds !== null) {
      context.header('retry-after', String(seconds));
      return answers.refuse(context, 'often', { filled });
    }
    const time = now();
    const [outcome] = await intake.keep([
      {
        ...rated,
        channel: target.channel,
        level,
        answers: submission.answers,
        comment,
        labels: [],
        ratedAt: time,
        receivedAt: time,
        madeUp: isDemonstration,
      },
    ]);
    return answers.kept(context, outcome!);
  }

  function addressHash(context: Context): string {
    return keyedHash(keys, keys.at(now()), 'address', options.address(context));
  }

  function kindOf(target: FormTarget, { proof }: Submission): 'usual' | 'kiosk' | 'unproved' {
    if (target.channel === 'kiosk') return 'kiosk';
    return answers.bits(target) > 0 && proof === '' ? 'unproved' : 'usual';
  }
}
