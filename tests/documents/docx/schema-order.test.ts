import { describe, expect, test } from 'vitest';
import { largeReport } from './large-report.ts';
import { orderFaults } from './order-faults.ts';
import { readDocx } from './read-docx.ts';
import { readXml } from './read-xml.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

describe('the order of elements', () => {
  const documents = [
    { name: 'a short report', document: sampleReport, draft: false },
    { name: 'a draft', document: sampleReport, draft: true },
    { name: 'a large report', document: largeReport(), draft: false },
  ];
  test.each(documents)('is that of the schema in every part of $name', async ({ document, draft }) => {
    const { parts } = readDocx(await writeSample(document, { draft }));
    const faults = [...parts].flatMap(([part, xml]) =>
      orderFaults(readXml(xml)).map((fault) => `${part}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('is missed when two properties change places', () => {
    const paragraph = readXml('<w:p><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>');
    expect(orderFaults(paragraph)).toEqual(['w:pPr: w:jc w:pStyle']);
  });

  test('is missed when a property is none of the schema', () => {
    expect(orderFaults(readXml('<w:tcPr><w:tcW/><w:bold/></w:tcPr>'))).toEqual(['w:tcPr: w:tcW w:bold']);
  });
});
