import { expect, test } from 'vitest';
import { glossaryTerms } from '../../server/compose/glossary-terms.ts';

const pack = ['收入', '支出', '结转'].map((term) => ({ term, text: `版式的${term}` }));

test.each([
  ['nothing of its own', [], ['版式的收入', '版式的支出', '版式的结转']],
  ['another text', [{ term: '支出', text: '自己的支出' }], ['版式的收入', '自己的支出', '版式的结转']],
  ['a further term', [{ term: '决算', text: '决算' }], ['版式的收入', '版式的支出', '版式的结转', '决算']],
  [
    'a further term behind one',
    [
      { term: '收入', text: '版式的收入' },
      { term: '决算', text: '决算' },
    ],
    ['版式的收入', '版式的支出', '版式的结转', '决算'],
  ],
  [
    'an order of its own',
    [
      { term: '结转', text: '自己的结转' },
      { term: '收入', text: '自己的收入' },
    ],
    ['自己的结转', '自己的收入', '版式的支出'],
  ],
  ['a term left out', [{ term: '支出', text: '' }], ['版式的收入', '版式的结转']],
])('the terms of a report with %s', (_, own, texts) => {
  expect(glossaryTerms(own, pack).map(({ text }) => text)).toEqual(texts);
});
