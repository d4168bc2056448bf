import { likertScale, type Language } from '@cchc/core';
import { html, raw } from 'hono/html';
import { wordsOf } from '../words/words-of.js';
import type { Questionnaire } from './questionnaire.js';
import type { Submission } from './submission.js';

type Markup = ReturnType<typeof html>;

export interface PageOptions {
  readonly language: Language;
  readonly title: string;
  /** Seconds after which the page gives way to another, and its address; for a kiosk that waits for the next citizen. */
  readonly next?: { readonly seconds: number; readonly address: string } | undefined;
}

/** A page around its content. */
function page({ language, title, next }: PageOptions, heading: string, content: Markup): Markup {
  const refresh = next ? html`<meta http-equiv="refresh" content="${next.seconds}; url=${next.address}" />` : '';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        ${refresh}
        <title>${heading} – ${title}</title>
        <link rel="stylesheet" href="/r/form.css" />
      </head>
      <body>
        <main>
          <p>${title}</p>
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

export interface FormPageOptions extends PageOptions {
  readonly questionnaire: Questionnaire;
  /** Empty for a one-time link, which needs none. */
  readonly ticket: string;
  /** Bits of the proof of work, 0 for none. */
  readonly bits: number;
  /** Made for a demonstration: it says so. */
  readonly isDemonstration: boolean;
  /** What was sent in and has to be sent again, and why. */
  readonly again?: { readonly submission: Submission; readonly message: string } | undefined;
}

/** The form itself, which works without scripts. */
export function formPage(options: FormPageOptions): Markup {
  const { language, questionnaire, ticket, bits, again, isDemonstration } = options;
  const words = wordsOf(language).form;
  const other = language === 'vi' ? 'en' : 'vi';
  const levels = (name: string, required: boolean, chosen: number | null): Markup =>
    html`<div class="levels">
      ${likertScale.levels
        .toReversed()
        .map(
          ({ value, label }) =>
            html`<label
              ><input
                type="radio"
                name="${name}"
                value="${value}"
                ${required ? raw('required') : ''}
                ${chosen === value ? raw('checked') : ''}
              />${label[language]}</label
            >`,
        )}
    </div>`;
  const error = again ? html`<p class="error" role="alert" id="error">${again.message}</p>` : '';
  const given = again?.submission;
  return page(
    options,
    words.heading,
    html`${error}
      <p class="note"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></p>
      ${isDemonstration ? html`<p class="note">${words.demonstration}</p>` : ''}
      <form method="post" ${bits > 0 ? html`data-bits="${bits}"` : ''}>
        <input type="hidden" name="ticket" value="${ticket}" />
        <input type="hidden" name="proof" value="" />
        <fieldset>
          <legend>${words.question}</legend>
          ${levels('level', true, given?.level ?? null)}
        </fieldset>
        <details ${Object.keys(given?.answers ?? {}).length > 0 ? raw('open') : ''}>
          <summary>${words.more}</summary>
          ${questionnaire.questions.map(
            ({ code, label }) =>
              html`<fieldset class="grid">
                <legend>${label[language]}</legend>
                ${levels(`question-${code}`, false, given?.answers[code] ?? null)}
              </fieldset>`,
          )}
          <p class="note">${words.basis} ${questionnaire.source}.</p>
        </details>
        <p>
          <label for="comment">${words.comment}</label>
          <textarea id="comment" name="comment" maxlength="2000" aria-describedby="notice">
${given?.comment ?? ''}</textarea>
          <span class="note" id="notice">${words.notice}</span>
        </p>
        <button>${words.send}</button>
      </form>
      ${bits > 0 ? html`<script type="module" src="/r/proof.js"></script>` : ''}`,
  );
}

/** A page that says one thing: thanks, or why the form is not shown. */
export function messagePage(options: PageOptions, heading: string, message: string): Markup {
  return page(options, heading, html`<p>${message}</p>`);
}
