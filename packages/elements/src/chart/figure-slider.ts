import type { Language } from '@cchc/core';
import { css } from '@lit/reactive-element';
import { h, type View, type ViewNode } from '../view/view.js';
import { readingWords } from './words.js';
import type { FigureFocus, Stop } from './figure-focus.js';

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
 * @param reading what stands beside the pointer at a stop
 */
export function viewSlider<S extends Stop>(
  focus: FigureFocus,
  stops: readonly S[],
  { part, label, text }: SliderTexts,
  language: Language,
  drawing: View,
  reading: (stop: S) => View,
): ViewNode {
  const words = readingWords[language];
  const stop = focus.at === null ? undefined : stops[focus.at];
  return h(
    'div',
    {
      part,
      class: part,
      role: 'slider',
      tabindex: 0,
      'aria-roledescription': words.figure,
      'aria-description': words.moveByKeys,
      'aria-label': label,
      'aria-valuemin': 1,
      'aria-valuemax': Math.max(1, stops.length),
      'aria-valuenow': Math.max(1, focus.start + 1),
      'aria-valuetext': text,
      onkeydown: focus.onKey,
      onfocus: focus.onFocus,
      onblur: focus.onBlur,
      onpointerdown: focus.onPointer,
      onpointermove: focus.onPointer,
      onpointerleave: focus.onLeave,
    },
    drawing,
    stop && [
      h('div', { class: 'cursor', style: `left:${stop.x}%` }),
      h(
        'div',
        { part: 'reading', class: 'reading', 'aria-hidden': 'true', style: `left:${stop.x}%;--_x:-${stop.x}%` },
        reading(stop),
      ),
    ],
  );
}

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
