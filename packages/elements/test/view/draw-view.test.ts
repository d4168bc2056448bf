import { assert } from 'chai';
import fc from 'fast-check';
import { drawView, redrawView } from '../../dist/view/draw-view.js';
import { viewMarkup } from '../../dist/view/view-markup.js';
import { h, type View, type ViewNode } from '../../dist/view/view.js';

/** Draws one view after the other in the same place. */
function drawn(...views: readonly ViewNode[]): Element {
  const parent = document.createElement('div');
  parent.append(drawView(views[0]!));
  views.slice(1).forEach((view, at) => redrawView(parent.firstChild!, view, views[at]));
  return parent.firstElementChild!;
}

const texts = fc.constantFrom('', 'một', 'two', '<b>&"');
const attributes = fc.dictionary(
  fc.constantFrom('class', 'part', 'title', 'aria-label', 'style'),
  fc.oneof(fc.constantFrom('a', '1', 'x"<&>'), fc.constant(false as const), fc.integer({ min: 0, max: 9 })),
);
const nodeOf = (names: readonly string[], children: fc.Arbitrary<View>): fc.Arbitrary<ViewNode> =>
  fc
    .tuple(fc.constantFrom(...names), attributes, fc.array(children, { maxLength: 4 }))
    .map(([name, { style, ...rest }, content]) => h(name, style ? { ...rest, style: '--_x: 1;' } : rest, content));
const nothing = fc.constantFrom<View>(null, false, 0);
const { node } = fc.letrec<{ node: ViewNode; shape: ViewNode }>(tie => ({
  shape: nodeOf(['g', 'text'], fc.oneof({ maxDepth: 2 }, texts, nothing, tie('shape'))),
  node: fc.oneof(
    { maxDepth: 3 },
    nodeOf(['svg'], fc.oneof(texts, tie('shape'))),
    nodeOf(['div', 'span'], fc.oneof({ maxDepth: 3 }, texts, nothing, tie('node'))),
  ),
}));
const views = fc.array(node, { minLength: 2, maxLength: 4 });

describe('drawView and redrawView', () => {
  it('show the last view, whatever was shown before', () => {
    fc.assert(
      fc.property(views, list => {
        const [again, fresh] = [drawn(...list), drawn(list.at(-1)!)];
        // Chromium leaves an empty attribute where a style was taken away
        for (const one of [again, ...again.querySelectorAll('[style=""]')])
          if (one.getAttribute('style') === '') one.removeAttribute('style');
        assert.isTrue(again.isEqualNode(fresh), `${again.outerHTML} ≠ ${fresh.outerHTML}`);
      }),
    );
  });

  it('show what a server writes, but for styles', () => {
    fc.assert(
      fc.property(node, view => {
        const written = document.createElement('div');
        written.innerHTML = viewMarkup(view);
        const element = drawn(h('div', {}, view));
        for (const one of element.querySelectorAll('[style]')) one.removeAttribute('style');
        assert.equal(written.innerHTML, element.innerHTML);
      }),
    );
  });

  it('make parts of drawings, also those that come later', () => {
    const svg = drawn(h('svg', {}), h('svg', {}, h('g', {})), h('svg', {}, h('g', {}, h('path', { d: 'M0,0' }))));
    for (const part of [svg, ...svg.querySelectorAll('*')])
      assert.equal(part.namespaceURI, 'http://www.w3.org/2000/svg');
  });

  it('leave alone what stays', () => {
    const view = (middle: View, title = 'a') => h('div', { title }, h('p', {}, 'x'), middle, h('details', {}, 'y'));
    const views = [view(null), view(h('b', {}, '!'), 'b'), view(null)];
    const box = drawn(views[0]!);
    const [first, last] = [box.firstChild, box.lastChild];
    redrawView(box, views[1]!, views[0]);
    assert.equal(box.outerHTML, '<div title="b"><p>x</p><b>!</b><details>y</details></div>');
    redrawView(box, views[2]!, views[1]);
    assert.equal(box.outerHTML, '<div title="a"><p>x</p><details>y</details></div>');
    assert.isTrue(box.firstChild === first && box.lastChild === last);
  });

  it('do not look at what is the very same', () => {
    const same = h('p', {}, 'x');
    const [before, after] = [h('div', {}, same), h('div', {}, same)];
    const box = drawn(before);
    box.firstElementChild!.textContent = 'changed by the page';
    redrawView(box, after, before);
    assert.equal(box.textContent, 'changed by the page');
  });

  it('call the listener of the last view alone', () => {
    const calls: string[] = [];
    const button = (name: string) => h('button', { onclick: () => calls.push(name) });
    const element = drawn(button('one'), button('two')) as HTMLElement;
    element.click();
    assert.deepEqual(calls, ['two']);
    assert.isFalse(element.hasAttribute('onclick'));
    redrawView(element, h('button', {}), button('two'));
    element.click();
    assert.deepEqual(calls, ['two']);
  });

  it('bring back what something else in the page has taken away or put in another place', () => {
    const [before, after] = [h('p', {}, 'một ', h('b', {}, 'hai')), h('p', {}, 'one ', h('b', {}, 'two'))];
    const translated = drawn(before);
    translated.firstChild!.replaceWith(document.createElement('font'));
    redrawView(translated, after, before);
    assert.equal(translated.outerHTML, '<p>one <b>two</b></p>');
    const longer = drawn(before);
    longer.prepend(document.createElement('font'));
    redrawView(longer, after, before);
    assert.equal(longer.outerHTML, '<p>one <b>two</b></p>');
    const emptied = drawn(before);
    emptied.replaceChildren();
    redrawView(emptied, after, before);
    assert.equal(emptied.outerHTML, '<p>one <b>two</b></p>');
  });
});
