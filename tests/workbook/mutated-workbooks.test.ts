import { describe, expect, it } from 'vitest';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import { readXlsx } from '../../server/import/xlsx/read-xlsx.ts';
import { readWorkbook } from '../../server/workbook/read-workbook.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { packed } from '../import/docx-of.ts';
import { seeded } from '../import/variants/seeded.ts';
import { reportInput } from '../support/report-builder.ts';

const report = parseWorkingReport(reportInput());

/** What became of it: read, or refused in words; anything else is thrown on. */
function outcome(bytes: Uint8Array): 'read' | 'refused' {
  try {
    readWorkbook(readXlsx(bytes), report, {
      mode: 'replace',
      pack: undefined,
      newId: () => crypto.randomUUID(),
    });
    return 'read';
  } catch (error) {
    if (error instanceof UnusableInput) return 'refused';
    throw error;
  }
}

/** Whole numbers below a limit that follow from the seed alone. */
function below(seed: number): (limit: number) => number {
  const random = seeded(seed);
  return (limit) => Math.floor(random() * limit);
}

const pieces = [
  '<',
  '>',
  '"',
  '/',
  '&',
  '&#0;',
  '<c>',
  '</row>',
  ' r="ZZZ9"',
  ' t="s"',
  '-1',
  '1e999',
  '�',
  '<f>',
  '',
];

describe('a workbook with anything changed in it', () => {
  it('is read or refused in words, never worse', async () => {
    const random = below(20250301);
    const whole = readZip(await writeXlsx(reportWorkbook(report, undefined), new Date(0)));
    const texts = Object.fromEntries(whole);
    const names = Object.keys(texts);
    const outcomes = { read: 0, refused: 0 };
    for (let round = 0; round < 200; round += 1) {
      const name = names[random(names.length)] ?? '';
      const text = texts[name] ?? '';
      const at = random(text.length);
      const piece = pieces[random(pieces.length)] ?? '';
      const changed = `${text.slice(0, at)}${piece}${text.slice(at + random(6))}`;
      outcomes[outcome(await packed({ ...texts, [name]: changed }))] += 1;
    }
    expect(outcomes.read).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(20);
  });

  it('is refused or read where bytes of the file are changed', async () => {
    const random = below(7);
    const bytes = await writeXlsx(reportWorkbook(report, undefined), new Date(0));
    for (let round = 0; round < 200; round += 1) {
      const changed = bytes.slice();
      changed[random(bytes.length)] = random(256);
      expect(['read', 'refused']).toContain(outcome(changed));
    }
  });
});
