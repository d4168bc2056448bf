import { Hono } from 'hono';
import type { FormOptions } from '../form/form-options.js';
import { formRoutes } from '../form/form-routes.js';
import { describeError } from '../intake/describe-error.js';
import { Intake, type IntakeOptions } from '../intake/intake.js';
import { officeRoutes, type OfficeOptions } from '../office/office-routes.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { wordsOf } from '../words/words-of.js';
import type { ZaloSecrets } from '../zalo/signature.js';
import { zaloWebhook } from '../zalo/webhook.js';

export interface FeedbackOptions extends IntakeOptions {
  /** Opens `/zalo/webhook`. */
  readonly zalo?: ZaloSecrets | undefined;
  /** Opens the form below `/r`. */
  readonly form?: FormOptions | undefined;
  /** Opens the office's addresses below `/api`. */
  readonly office?: OfficeOptions | undefined;
  /** Whether the service is about to stop: then it says that it is not ready. */
  readonly isStopping?: (() => boolean) | undefined;
}

/**
 * The ways in as one Web-standard handler: `app.fetch(request)` answers a `Request` with a `Response` on any runtime that has
 * `node:crypto`, and can be mounted in other Hono apps, in Express or on an edge.
 */
export function feedbackApp(options: FeedbackOptions): Hono {
  const intake = new Intake(options);
  const app = new Hono();
  if (options.zalo) {
    const webhook = zaloWebhook(intake, options.zalo);
    app.post('/zalo/webhook', context => webhook(context.req.raw));
  }
  if (options.form) app.route('/r', formRoutes(intake, options.form));
  if (options.office) app.route('/api', officeRoutes(intake, options.office));
  app.get('/healthz', context => context.text('ok\n'));
  app.get('/readyz', async context => {
    if (options.isStopping?.()) return context.text('stopping\n', 503);
    try {
      await intake.use(store => store.check());
      return context.text('ok\n');
    } catch (error) {
      return context.text(`${error instanceof StoreTrouble ? error.trouble : 'broken'}\n`, 503);
    }
  });
  app.get('/metrics', async context => {
    const { registry } = intake.metrics;
    return context.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
  app.onError((error, context) => {
    if (error instanceof StoreTrouble) return context.json({ outcome: 'later' }, 503, { 'retry-after': '30' });
    intake.log.error(
      { error: describeError(error), route: context.req.routePath },
      wordsOf(intake.language).operator.failed,
    );
    return context.json({ outcome: 'failed' }, 500);
  });
  return app;
}
