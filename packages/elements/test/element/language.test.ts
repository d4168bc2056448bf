import { assert } from 'chai';
import { tables } from '../support/cantho.js';
import { problems, settled, show, status, text, type AnyElement } from '../support/page.js';

const trend = (content: string): string => `<cchc-satisfaction-trend>${content}</cchc-satisfaction-trend>`;
const one = (cell: string, lang = ''): string =>
  `<table ${lang && `lang="${lang}"`}><caption>A</caption><tr><th>Năm</th><th>B</th></tr><tr><td>2024</td><td>${cell}</td></tr></table>`;

describe('numbers in tables', () => {
  it('81,98 on a Vietnamese page is 81.98', async () => {
    const element = await show(trend(one('81,98')));
    assert.include(text(element), '81,98 %');
  });

  it('1.234 is a problem, not a guess', async () => {
    const element = await show(trend(one('1.234')));
    assert.equal(status(element), 'error');
    assert.equal(problems()[0]?.code, 'ambiguous');
  });

  it('are read in the language of the table and said in that of the page', async () => {
    const element = await show(trend(tables.en.replace('<table', '<table lang="en"')));
    assert.include(text(element), '81,98 %');
    assert.include(text(element), '19.863');
  });
});

describe('the language of an element', () => {
  it('is Vietnamese where the page says nothing, English for any other language', async () => {
    assert.include(text(await show(trend(one('90')), { lang: '' })), '90 %');
    assert.include(text(await show(trend(one('90')), { lang: 'vi-VN' })), '90 %');
    assert.include(text(await show(trend(one('90')), { lang: 'fr' })), '90%');
  });

  it('changes with lang at run time, without data being read anew', async () => {
    const element = await show<AnyElement>(
      `<cchc-rank-card src="/examples/portal/public/data/sipas.json"></cchc-rank-card>`,
    );
    assert.include(text(element), 'giảm 11 bậc');
    document.querySelector('main')!.lang = 'en';
    await settled(element);
    assert.include(text(element), 'down 11 places');
    assert.equal(element.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang'), 'en');
    element.lang = 'vi';
    await settled(element);
    assert.include(text(element), 'giảm 11 bậc');
  });

  it('that a page states late decides anew how its table is read', async () => {
    const element = await show<AnyElement>(trend(one('1.234')), { lang: 'vi' });
    assert.equal(status(element), 'error');
    document.querySelector('main')!.lang = 'en';
    await settled(element);
    assert.equal(status(element), 'ready');
    assert.include(text(element), '1.23%');
  });
});
