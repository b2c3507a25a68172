import { expect, it } from 'vitest';
import { chapterOfPath } from '../../../client/editor/checks/chapter-of-path.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { reportInput } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const report = parseWorkingReport(
  reportInput({
    narrative: [
      { id: 'n1', scope: 'department', section: 'income', override: ['收入'] },
      { id: 'n2', scope: 'u1', section: 'duties', added: ['职责'] },
    ],
    performance: [{ id: 'f1', scope: 'department', overall: ['目标'] }],
    glossary: [{ id: 'g1', term: '项', text: '义' }],
  }),
);
const pack = shippedPacks.all.find((own) => own.pack.id === 'hebei-2024')?.pack;

it.each([
  [['narrative', { id: 'n1' }, 'override'], 'department/overall'],
  [['narrative', { id: 'n2' }, 'added'], 'u1/duties'],
  [['performance', { id: 'f1' }, 'overall'], 'department/performance'],
  [['glossary', { id: 'g1' }, 'text'], 'department/glossary'],
  [['lines', { id: 'l1' }, 'amount'], undefined],
  [['narrative', { id: 'gone' }, 'override'], undefined],
] as const)('%j is printed in %s', (path, chapter) => {
  if (!pack) throw new Error('the pack ships');
  expect(chapterOfPath(path, report, pack)).toBe(chapter);
});
