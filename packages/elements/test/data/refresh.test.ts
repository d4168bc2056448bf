import { assert } from 'chai';
import { answer, untilAsked } from '../support/answers.js';
import { sipas } from '../support/cantho.js';
import { fired, part, pause, put, settled, show, status, text, until, type AnyElement } from '../support/page.js';

const EVERY = '0.1';

async function loaded(src: string, lang = 'vi', refresh = EVERY): Promise<AnyElement> {
  const element = put<AnyElement>('<cchc-rank-card><p>34/63</p></cchc-rank-card>', { lang });
  element.setAttribute('src', src);
  element.setAttribute('refresh', refresh);
  await settled(element);
  return element;
}

/** The browser hides and shows the page. */
function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  // a page that is tested beside another may stand behind it
  beforeEach(() => setHidden(false));
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
  });

  it('loads again and again', async () => {
    const { src, asked } = answer(sipas);
    const element = await loaded(src);
    await untilAsked(asked, 3);
    assert.equal(status(element), 'ready');
    assert.isAtLeast(fired('cchc-ready').length, 2);
    assert.equal(text(element, 'stale'), '');
  });

  for (const refresh of ['0', '-1', 'often', '']) {
    it(`never comes for "${refresh}"`, async () => {
      const { src, asked } = answer(sipas);
      await loaded(src, 'vi', refresh);
      await pause(250);
      assert.equal(await asked(), 1);
    });
  }

  it('does not take the figures away while it loads', async () => {
    const { src, asked } = answer(sipas);
    const element = await loaded(src);
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(status(element)));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await untilAsked(asked, 3);
    observer.disconnect();
    assert.notInclude([...seen], 'loading');
    assert.equal(status(element), 'ready');
  });

  it('rests while the page is hidden, and is made up for at once when it is shown', async () => {
    const { src, asked } = answer(sipas);
    await loaded(src);
    setHidden(true);
    await pause(400);
    const before = await asked();
    assert.isAtMost(before, 2);
    await pause(300);
    assert.equal(await asked(), before);
    setHidden(false);
    await untilAsked(asked, before + 1);
  });

  it('is not made up for when it was not due', async () => {
    const { src, asked } = answer(sipas);
    await loaded(src, 'vi', '60');
    setHidden(true);
    setHidden(false);
    await pause(150);
    assert.equal(await asked(), 1);
  });

  for (const [lang, words] of [
    ['vi', /^Chưa cập nhật được; đây là số liệu lúc .*\d\d.*\.$/],
    ['en', /^Could not be refreshed; these figures are of .*\d\d.*\.$/],
  ] as const) {
    it(`keeps the last figures with their time when it fails, and recovers, ${lang}`, async () => {
      // the second request and its second try fail, the third request does not
      const { src } = answer(sipas, { plan: 'ok,503,503' });
      const element = await loaded(src, lang);
      assert.equal(text(element, 'stale'), '');
      await until(() => fired('cchc-error').length === 1);
      await element.updateComplete;
      assert.equal(status(element), 'ready');
      assert.include(text(element, 'rank'), '34/63');
      assert.match(text(element, 'stale'), words);
      assert.equal(part(element, 'stale')!.getAttribute('role'), 'status');
      assert.deepEqual((fired('cchc-error')[0] as Event & { problems: unknown }).problems, [
        { code: 'missing', path: ['src'], expected: { type: 'response' }, received: 503 },
      ]);
      await until(() => text(element, 'stale') === '');
      assert.equal(status(element), 'ready');
    });
  }

  it('keeps the time of the figures, not that of the failure', async () => {
    const { src } = answer(sipas, { plan: 'ok,404…' });
    const element = await loaded(src);
    await until(() => fired('cchc-error').length === 1);
    const { staleSince } = element.state as { staleSince: Date };
    await until(() => fired('cchc-error').length === 2);
    assert.equal((element.state as { staleSince: Date }).staleSince.getTime(), staleSince.getTime());
  });

  it('recovers from a beginning without figures', async () => {
    const { src } = answer(sipas, { plan: '404' });
    const element = await loaded(src);
    await until(() => status(element) === 'ready');
    assert.lengthOf(fired('cchc-error'), 1, 'the failure was told before');
  });

  it('does not begin for an element that leaves at once', async () => {
    const { src, asked } = answer(sipas);
    const element = await loaded(src);
    const home = element.parentElement!;
    const { src: other, asked: otherAsked } = answer(sipas);
    element.setAttribute('src', other);
    element.remove();
    const before = await asked();
    await pause(400);
    assert.deepEqual([await asked(), await otherAsked()], [before, 0]);
    home.append(element);
    await untilAsked(otherAsked, 2);
  });

  it('is dropped when the next one begins or another address is given', async () => {
    const { fetch: own } = globalThis;
    const held: (() => void)[] = [];
    const old = answer({ ...sipas, title: 'old' });
    const element = await loaded(old.src, 'vi', '0.05');
    try {
      globalThis.fetch = (...given) =>
        new Promise((resolve, reject) => held.push(() => own(...given).then(resolve, reject)));
      await until(() => held.length === 1);
      element.refresh = 0.06;
      await until(() => held.length === 2);
    } finally {
      globalThis.fetch = own;
    }
    element.setAttribute('src', answer({ ...sipas, title: 'new' }).src);
    await until(() => text(element, 'heading') === 'new');
    for (const letGo of held) letGo();
    await pause(200);
    assert.equal(text(element, 'heading'), 'new');
  });

  it('ends when the element leaves, and begins again when it comes back', async () => {
    const { src, asked } = answer(sipas);
    const element = await loaded(src);
    const home = element.parentElement!;
    element.remove();
    await pause(50);
    const before = await asked();
    await pause(300);
    assert.equal(await asked(), before);
    home.append(element);
    await untilAsked(asked, before + 2);
  });

  it('ends when the page gives the figures itself', async () => {
    const { src, asked } = answer(sipas);
    const element = await loaded(src);
    element.data = sipas as never;
    await settled(element);
    const before = await asked();
    await pause(300);
    assert.equal(await asked(), before);
  });

  it('begins, changes and ends with its attribute', async () => {
    const { src, asked } = answer(sipas);
    const element = await show<AnyElement>('<cchc-rank-card></cchc-rank-card>');
    element.src = src;
    await settled(element);
    await pause(200);
    assert.equal(await asked(), 1);
    element.refresh = 0.1;
    await untilAsked(asked, 3);
    element.refresh = undefined;
    await element.updateComplete;
    await pause(50);
    const before = await asked();
    await pause(300);
    assert.equal(await asked(), before);
  });
});
