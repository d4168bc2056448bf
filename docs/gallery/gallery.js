const root = document.documentElement;
const query = new URLSearchParams(location.search);

/** A choice of the reader's that the address keeps. */
function choose(name, apply) {
  const buttons = [...document.querySelectorAll(`[data-${name}]`)];
  const set = value => {
    apply(value);
    buttons.forEach(button => button.setAttribute('aria-pressed', String(button.dataset[name] === value)));
  };
  buttons.forEach(button => button.addEventListener('click', () => set(button.dataset[name])));
  if (query.has(name)) set(query.get(name));
}

choose('lang', lang => (root.lang = lang));
choose('theme', theme => (root.style.colorScheme = theme));
choose('size', size => (root.style.fontSize = size));
choose('dir', dir => (root.dir = dir));

// how each example is written, read before anything was drawn into it
for (const example of document.querySelectorAll('.example')) {
  const code = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'HTML';
  const pre = document.createElement('pre');
  pre.textContent = example.lastElementChild.outerHTML;
  code.append(summary, pre);
  example.append(code);
}
