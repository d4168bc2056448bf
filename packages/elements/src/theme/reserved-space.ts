/**
 * Style rules for a page: room for an element before its script has arrived, and as much after, so that nothing below it
 * moves. The room is kept by a box in the place of the content, which the drawn figure fills; a figure that needs more
 * takes more. The defaults hold a trend of one source and a card of one edition; a page with larger figures says how much
 * with `--cchc-reserved`.
 */
export const reserveStyles = `@media screen {
  :where(cchc-satisfaction-trend:not([sparkline], [hidden]), cchc-rank-card:not([hidden])) {
    display: block;
    container-type: inline-size;
  }
  :where(cchc-satisfaction-trend:defined:not([sparkline], [hidden]), cchc-rank-card:defined:not([hidden])) {
    display: grid;
  }
  :where(cchc-satisfaction-trend:not([sparkline]), cchc-rank-card)::before {
    content: '';
    float: left;
    grid-area: 1 / 1;
    block-size: var(--cchc-reserved, 20em);
  }
  :where(cchc-satisfaction-trend:not([sparkline]))::before {
    block-size: var(--cchc-reserved, 30em);
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
