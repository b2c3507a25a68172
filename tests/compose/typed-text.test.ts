import { describe, expect, test } from 'vitest';
import { line, project, purchase, unit } from '../support/report-builder.ts';
import { compose, sectionText, wholeText } from './composed-text.ts';

const odd = [
  '{{name}} {{#if x}} {{{y}}}',
  '{name}、{year}、{nothing}',
  '#emph[甲] $x^2$ @ref // 注 \\ "引号"',
  '<w:t>&amp;</w:t> <!-- --> ]]>',
  '$& $1 $$ \\n',
  '0 [0] 1',
];

describe.each(odd)('text typed as %s', (text) => {
  const narrative = [
    { id: 'n1', scope: 'department' as const, section: 'duties', added: [text] },
    { id: 'n2', scope: 'department' as const, section: 'agencyOperatingCost', answers: { use: text } },
    { id: 'n3', scope: 'department' as const, section: 'overall', override: [`改写：${text}`] },
    { id: 'n4', scope: 'department' as const, section: 'income', added: [`补充：${text}`] },
  ];
  const document = compose({
    narrative,
    units: [unit('u1', text), unit('u2', '站', { nature: 'publicInstitution' })],
    lines: [line('l1', { category: 'projectExpenditure', project: 'p1' })],
    projects: [project('p1', { name: text, purpose: text, goals: [text] })],
    procurement: [purchase('b1', { name: text })],
    glossary: [{ id: 'g1', term: text, text: '释义' }],
  });

  test('is printed as typed wherever it stands', () => {
    expect(sectionText(document, 'department/dutiesText')).toBe(text);
    expect(sectionText(document, 'department/agencyOperatingCost')).toContain(`主要用于${text}。`);
    expect(sectionText(document, 'department/overall')).toBe(`改写：${text}`);
    expect(sectionText(document, 'department/incomeText')).toContain(`\n补充：${text}`);
    expect(sectionText(document, 'department/expenditureText')).toContain(`，包括${text}`);
    expect(wholeText(document)).toContain(`${text}小计`);
    expect(wholeText(document)).toContain(`1、${text}绩效目标表`);
    expect(wholeText(document)).toContain(`${text}：释义`);
  });
});

test('a department named like a placeholder is printed as named', () => {
  const document = compose({ department: { code: '1', name: '{year}局', year: 2025 } });
  expect(document.title).toContain('{year}局2025年');
  expect(wholeText(document)).toContain('现将{year}局2025年部门预算公开如下');
});
