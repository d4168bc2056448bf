/**
 * Style rules for a page: room for an element before its script has arrived, and as much after, so that nothing below it
 * moves. The room is kept by a box before the content, which can be measured by the width of the element itself; an
 * element that needs more takes more. A page with other figures says how much with `--cchc-reserved`.
 *
 * The defaults hold the figures of the demonstration portal in a wide typeface.
 */
export const reserveStyles = `@media screen {
  :where(cchc-satisfaction-trend:not([sparkline], [hidden]), cchc-rank-card:not([hidden])) {
    display: block;
    container-type: inline-size;
  }
  :where(cchc-satisfaction-trend:not([sparkline]), cchc-rank-card)::before {
    content: '';
    float: left;
  }
  :where(cchc-satisfaction-trend:not([sparkline]))::before {
    block-size: var(--cchc-reserved, 57.5em);
  }
  :where(cchc-rank-card)::before {
    block-size: var(--cchc-reserved, 43.5em);
  }
  :where(cchc-rank-card[rank])::before {
    block-size: var(--cchc-reserved, 20em);
  }
  @container (width >= 23em) {
    :where(cchc-satisfaction-trend:not([sparkline]))::before {
      block-size: var(--cchc-reserved, 53em);
    }
    :where(cchc-rank-card:not([rank]))::before {
      block-size: var(--cchc-reserved, 36.5em);
    }
  }
  @container (width >= 27em) {
    :where(cchc-rank-card:not([rank]))::before {
      block-size: var(--cchc-reserved, 32.5em);
    }
  }
  @container (width >= 34em) {
    :where(cchc-satisfaction-trend:not([sparkline]))::before {
      block-size: var(--cchc-reserved, 40.5em);
    }
    :where(cchc-rank-card:not([rank]))::before {
      block-size: var(--cchc-reserved, 31em);
    }
  }
}
`;

/** Gives the page these rules, which a strict security policy allows; on a server nothing happens. */
export function reserveSpace(): void {
  if (typeof document === 'undefined' || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reserveStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
