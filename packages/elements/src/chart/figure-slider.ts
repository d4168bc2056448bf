import type { Language } from '@cchc/core/language';
import { css, html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../parts/css-properties.js';
import type { FigureFocus, Stop } from './figure-focus.js';
import { readingWords } from './words.js';

/** What a screen reader hears of a figure. */
export interface SliderTexts {
  /** Name of the part and of the class. */
  readonly part: string;
  readonly label: string;
  /** What is known at the stop that the reader is at or begins from. */
  readonly text: string;
}

/**
 * A figure as a place to read in: one tab stop, at which a screen reader hears the figures of a period and moves on by arrow
 * keys, as in a slider; the same figures stand beside the pointer.
 *
 * @param drawing the chart, as Lit renders it
 * @param reading what stands beside the pointer at a stop, as Lit renders it
 */
export function sliderTemplate<S extends Stop>(
  focus: FigureFocus,
  stops: readonly S[],
  { part, label, text }: SliderTexts,
  language: Language,
  drawing: unknown,
  reading: (stop: S) => unknown,
): TemplateResult {
  const words = readingWords[language];
  const stop = focus.at === null ? undefined : stops[focus.at];
  return html`<div
    part=${part} class=${part} role="slider" tabindex="0"
    aria-roledescription=${words.figure} aria-description=${words.moveByKeys} aria-label=${label}
    aria-valuemin="1" aria-valuemax=${Math.max(1, stops.length)} aria-valuenow=${Math.max(1, focus.start + 1)}
    aria-valuetext=${text}
    @keydown=${focus.onKey} @focus=${focus.onFocus} @blur=${focus.onBlur}
    @pointerdown=${focus.onPointer} @pointermove=${focus.onPointer} @pointerleave=${focus.onLeave}
  >${drawing}${stop ? readingTemplate(stop.x, reading(stop)) : nothing}</div>`;
}

const readingTemplate = (x: number, reading: unknown): TemplateResult =>
  html`<div class="cursor" ${cssProperties({ left: `${x}%` })}></div><div
    part="reading" class="reading" aria-hidden="true" ${cssProperties({ left: `${x}%`, '--_x': `-${x}%` })}
  >${reading}</div>`;

export const sliderStyles = css`
  [role='slider'] {
    cursor: crosshair;
    touch-action: pan-y;
  }
  .cursor {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--_muted);
    pointer-events: none;
  }
  .reading {
    position: absolute;
    z-index: 1;
    /* above the figures that are read, and above the finger */
    inset-block-end: calc(100% + 0.5em);
    transform: translate(var(--_x));
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    line-height: 1.4;
    pointer-events: none;
  }
`;
