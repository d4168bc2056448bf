/** Roles that a screen reader passes over; what they contain is read in their place. */
const SILENT = new Set(['generic', 'none', 'rowgroup', 'strong', 'emphasis', 'mark', 'time', 'abbr']);
const UNSAID = new Set(['ListMarker', 'InlineTextBox', 'LineBreak']);
const WORDS = { DescriptionList: 'description list', DisclosureTriangle: 'disclosure' };
const STATES = ['checked', 'pressed', 'selected', 'disabled', 'invalid', 'required', 'busy'];
/** A control is known to take the focus; of anything else it is said. */
const CONTROLS = new Set(['button', 'link', 'checkbox', 'radio', 'textbox', 'slider', 'DisclosureTriangle']);

/**
 * The accessibility tree of the elements that match, as a screen reader tells it: role, name and state of each node,
 * one a line, indented, in reading order.
 *
 * @returns the lines, with the tag name above each element
 */
export async function spokenTree(page, selector) {
  const devtools = await page.createCDPSession();
  await devtools.send('Accessibility.enable');
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const lines = [];
  for (const element of await page.$$(selector)) {
    const id = await element.backendNodeId();
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    const name = await element.evaluate(({ localName }) => localName);
    const parts = await partsOf(root, byId, devtools);
    lines.push(`<${name}>`, ...told(parts).map(line => `  ${line}`), '');
  }
  await devtools.detach();
  return lines;
}

/** What a node has to say with its silent descendants melted away: texts, and nodes with a role. */
async function partsOf(node, byId, devtools) {
  const parts = [];
  for (const child of (node?.childIds ?? []).map(id => byId.get(id)).filter(Boolean)) {
    const role = child.role?.value ?? 'none';
    if (UNSAID.has(role)) continue;
    if (role === 'StaticText') {
      if (!child.ignored) parts.push({ text: child.name.value });
      continue;
    }
    const inner = await partsOf(child, byId, devtools);
    if (!child.ignored && !SILENT.has(role))
      parts.push({ role, node: child, inner, written: await writtenTexts(child, devtools) });
    // a box of its own keeps its text apart from that of its neighbours
    else if (inner.length > 0 && (await isBox(child, devtools))) parts.push({ text: '\n' }, ...inner, { text: '\n' });
    else parts.push(...inner);
  }
  return parts;
}

/** Runs a function of the page on the node that stands for a DOM node. */
async function ask({ backendDOMNodeId }, devtools, functionDeclaration) {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const { objectId } = object;
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    returnByValue: true,
  });
  return result.value;
}

const isBox = (node, devtools) =>
  ask(
    node,
    devtools,
    'function () { return this instanceof Element && !/^(inline|contents)/.test(getComputedStyle(this).display) }',
  );

/** Two texts that Chromium's own tree leaves empty or garbles; the screen reader gets them as they are written. */
async function writtenTexts(node, devtools) {
  const hasSome = (node.properties ?? []).some(({ name }) => name === 'valuetext' || name === 'roledescription');
  return hasSome
    ? ask(node, devtools, 'function () { return { value: this.ariaValueText, role: this.ariaRoleDescription } }')
    : {};
}

function told(parts) {
  const lines = [];
  let text = '';
  const flush = () => {
    lines.push(...text.split('\n').map(squeeze).filter(Boolean));
    text = '';
  };
  for (const part of parts) {
    if (part.text !== undefined) {
      text += part.text;
      continue;
    }
    flush();
    lines.push(...toldNode(part));
  }
  flush();
  return lines;
}

function toldNode({ role, node, inner, written }) {
  const lines = told(inner);
  const name = squeeze(node.name?.value ?? '');
  if (role === 'row') return [toldRow(inner)];
  // the caption has been said as the table's name
  if (role === 'table') lines.splice(0, lines[0] === `caption: ${name}` ? 1 : 0);
  const level = role === 'heading' && propertiesOf(node).level;
  const head = [written.role ?? WORDS[role] ?? role, level].filter(Boolean).join(' ');
  const start = [head, name].filter(Boolean).join(': ') + states(role, node, written.value);
  if (lines.length === 0 || lines.join(' ') === name) return [start];
  if (!name && lines.length === 1 && inner.every(({ text }) => text !== undefined)) return [`${start}: ${lines[0]}`];
  return [start, ...lines.map(line => `  ${line}`)];
}

/** A row as it is read across: its header, then the cells; a row of headers says so. */
function toldRow(cells) {
  const said = cells.filter(({ role }) => role).map(({ role, inner }) => ({ role, text: told(inner).join(', ') }));
  const row = said.map(({ text }) => text).join(' | ');
  if (said.every(({ role }) => role === 'columnheader')) return `column headers: ${row}`;
  if (said[0]?.role !== 'rowheader') return `row: ${row}`;
  return `row ${said[0].text}: ${said
    .slice(1)
    .map(({ text }) => text)
    .join(' | ')}`;
}

const squeeze = text => text.replace(/\s+/g, ' ').trim();

const propertiesOf = node => Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));

function states(role, node, valueText) {
  const properties = propertiesOf(node);
  const said = [
    (valueText || node.value?.value !== undefined) && `value ${valueText || node.value.value}`,
    properties.expanded !== undefined && (properties.expanded ? 'expanded' : 'collapsed'),
    ...STATES.filter(state => properties[state] && properties[state] !== 'false'),
    properties.live && properties.live !== 'off' && `live ${properties.live}`,
    properties.focusable && !CONTROLS.has(role) && 'focusable',
    node.description?.value && `described as ${squeeze(node.description.value)}`,
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
