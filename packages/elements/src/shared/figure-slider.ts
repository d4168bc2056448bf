import { css, html, nothing, type TemplateResult } from 'lit';
import type { FigureFocus, Stop } from './figure-focus.js';

/** What a screen reader hears of a figure. */
export interface SliderTexts {
  /** Name of the part and of the class. */
  readonly part: string;
  readonly label: string;
  /** What it is, instead of "slider". */
  readonly role: string;
  /** How to move in it. */
  readonly help: string;
  /** What is known at the stop that the reader is at or begins from. */
  readonly text: string;
}

/**
 * A figure as a place to read in: one tab stop, at which a screen reader hears the figures of a period and moves on by arrow
 * keys, as in a slider; the same figures stand beside the pointer.
 *
 * @param reading what stands beside the pointer at a stop
 */
export function renderSlider<S extends Stop>(
  focus: FigureFocus,
  stops: readonly S[],
  { part, label, role, help, text }: SliderTexts,
  drawing: unknown,
  reading: (stop: S) => unknown,
): TemplateResult {
  const stop = focus.at === null ? undefined : stops[focus.at];
  return html`<div
    part=${part}
    class=${part}
    role="slider"
    tabindex="0"
    aria-roledescription=${role}
    aria-description=${help}
    aria-label=${label}
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, stops.length)}
    aria-valuenow=${Math.max(1, focus.start + 1)}
    aria-valuetext=${text}
    @keydown=${focus.onKey}
    @focus=${focus.onFocus}
    @blur=${focus.onBlur}
    @pointerdown=${focus.onPointer}
    @pointermove=${focus.onPointer}
    @pointerleave=${focus.onLeave}
  >
    ${drawing}
    ${
      stop
        ? html`<div class="cursor" .style=${`left:${stop.x}%`}></div>
            <div part="reading" class="reading" aria-hidden="true" .style=${`left:${stop.x}%;--_x:-${stop.x}%`}>
              ${reading(stop)}
            </div>`
        : nothing
    }
  </div>`;
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
    inset-block-start: 0;
    transform: translate(var(--_x), -0.5em);
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
