import { expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { economicLine, line, project, purchase, reportInput } from '../support/report-builder.ts';
import { compose, wholeText } from './composed-text.ts';

const secret = '不得出现的字样';

const withheld: Partial<ReportInput> = {
  lines: [line('l1'), line('l2', { category: 'projectExpenditure', project: 'p1', amount: '123400.00' })],
  economicLines: [economicLine('e1')],
  projects: [
    project('p1', { name: `${secret}一`, purpose: secret, goals: [secret], notDisclosed: true }),
    project('p2', { name: '公开的项目' }),
  ],
  specialFunds: [{ id: 'f1', unit: 'u1', name: `${secret}二`, amount: '100.00', notDisclosed: true }],
  procurement: [
    purchase('b1', { name: `${secret}三`, notDisclosed: true }),
    purchase('b2', { name: `${secret}四`, origin: { kind: 'project', project: 'p1' } }),
    purchase('b3', { name: '公开的采购' }),
  ],
  narrative: [
    { id: 'n1', scope: 'department', section: 'other', added: [`${secret}五`], notDisclosed: true },
    { id: 'n2', scope: 'department', section: 'duties', override: [`${secret}六`], notDisclosed: true },
    { id: 'n3', scope: 'department', section: 'income', override: [`${secret}七`], notDisclosed: true },
  ],
};

test('what is not to be disclosed appears nowhere in the document', () => {
  const text = wholeText(compose(withheld));
  expect(text).not.toContain(secret);
  expect(text).toContain('公开的项目');
  expect(text).toContain('公开的采购');
});

test('and would appear if it were to be', () => {
  const open = JSON.parse(JSON.stringify(reportInput(withheld)), (key, value) =>
    key === 'notDisclosed' ? false : value,
  );
  const text = wholeText(compose(open));
  const shown = ['一', '二', '三', '四', '五', '六', '七'].filter((mark) => text.includes(secret + mark));
  expect(shown).toEqual(['一', '二', '三', '四', '五', '六', '七']);
});

test('a purchase that is withheld is in no total of purchases', () => {
  const text = wholeText(compose(withheld));
  expect(text).toContain('安排政府采购预算2.50万元');
});
