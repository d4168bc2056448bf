import { assert } from 'chai';
import { sipas } from '../support/cantho.js';

const BUNDLE = '/packages/elements/dist/cchc-elements.min.js';

// the page helper would register the tags, and what is tested here is when that happens
describe('importing', () => {
  it('index.js registers nothing', async () => {
    await import('../../dist/index.js');
    assert.isUndefined(customElements.get('cchc-rank-card'));
    assert.isUndefined(customElements.get('cchc-satisfaction-trend'));
  });

  it('the bundle upgrades elements that are there, with the properties they have, and a second copy does no harm', async () => {
    const early = document.createElement('cchc-rank-card');
    early.data = sipas;
    document.body.append(early);
    await import(BUNDLE);
    const first = customElements.get('cchc-rank-card');
    assert.isDefined(first);
    await early.updateComplete;
    assert.include(early.shadowRoot!.textContent!, '34');

    await import(`${BUNDLE}?copy=2`);
    await import('../../dist/define.js');
    assert.equal(customElements.get('cchc-rank-card'), first);
    early.remove();
  });
});
