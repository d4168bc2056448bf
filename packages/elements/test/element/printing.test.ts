import { assert } from 'chai';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, settled, show, showData, type AnyElement } from '../support/page.js';

const DATA = { 'cchc-satisfaction-trend': satisfaction, 'cchc-rank-card': sipas };

describe('going to paper', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  for (const [tag, data] of Object.entries(DATA)) {
    it(`gives ${tag} its table at once, for a copy of the page waits for nothing`, async () => {
      const element = await showData(tag, data);
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(part(element, 'table') !== null);
      dispatchEvent(new Event('afterprint'));
      assert.isTrue(part(element, 'table') === null);
    });
  }

  it('takes the others along when one cannot be drawn', async () => {
    const failing = await show('<cchc-rank-card index="A" period="2024" rank="1" of="2"></cchc-rank-card>');
    const sound = failing.cloneNode() as AnyElement;
    failing.after(sound);
    await settled(sound);
    const error = new Error('cannot be drawn');
    Object.defineProperty(failing, 'makeFigure', {
      value() {
        throw error;
      },
    });
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = one => reported.push(one);
    dispatchEvent(new Event('beforeprint'));
    globalThis.reportError = reportError;
    assert.isTrue(part(sound, 'table') !== null);
    assert.deepEqual(reported, [error]);
    failing.remove();
  });
});
