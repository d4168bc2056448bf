/** The form's sheet: the browser's own text size, its colours light and dark, nothing that moves. */
export const FORM_STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 38rem; padding: 1rem; }
h1 { font-size: 1.4rem; }
fieldset { border: 1px solid GrayText; border-radius: .4rem; margin: 0 0 1rem; min-width: 0; }
legend { font-weight: 600; padding: 0 .3rem; }
.levels { display: grid; gap: .25rem; }
.levels label { align-items: center; border-radius: .3rem; display: flex; gap: .6rem; min-height: 2.75rem; padding: 0 .4rem; }
.levels label:hover, .levels label:focus-within { outline: 2px solid; }
input[type='radio'] { flex: none; height: 1.3rem; width: 1.3rem; }
textarea { box-sizing: border-box; font: inherit; min-height: 6rem; width: 100%; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0 1.5rem; }
summary { min-height: 2.75rem; padding-top: .6rem; }
.error { border-inline-start: .3rem solid; font-weight: 600; padding-inline-start: .6rem; }
.note { font-size: .9rem; }
@media (min-width: 34rem) {
  .grid .levels { grid-template-columns: repeat(5, 1fr); }
  .grid .levels label { align-items: start; flex-direction: column; font-size: .9rem; gap: .2rem; padding: .4rem; }
}
`;
