import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../../bench/hostile/hostile-files.ts';
import { watchedImport } from '../../bench/hostile/watched-import.ts';
import { reportInput } from '../support/report-builder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const into = path.join(folder, 'report.json');
writeFileSync(into, JSON.stringify(reportInput()));

/**
 * More than the same program takes to refuse a file at once: built, it takes 80 MB for that, and 130 with pdf.js; run from
 * source, as here, what compiles it comes on top.
 */
const mostMb = 170;

/** The files that took most before they were refused, behind one of their kind that takes nothing. All are in the bench. */
const worst = [
  ['空文件.docx', ['解压后200MB.docx', '交换稿嵌套百万层.docx', '一格60MB.xlsx']],
  ['截断.pdf', ['内容解压后300MB.pdf', '图形逐级放大.pdf']],
] as const;

async function refusedMb(name: string): Promise<number> {
  const hostile = hostileFiles.find((own) => own.name === name);
  const file = path.join(folder, name);
  writeFileSync(file, (await hostile?.bytes()) ?? '');
  const workbook = name.endsWith('.xlsx') ? ['--into', into] : [];
  const args = [file, ...workbook, '--out', path.join(folder, 'out.json')];
  const run = await watchedImport(['--import', 'tsx', 'server/cli.ts'], args);
  rmSync(file);
  expect({ code: run.code, complaints: run.complaints }).toEqual({
    code: 2,
    complaints: expect.stringContaining(hostile?.says ?? 'no such file'),
  });
  return run.peakMb;
}

describe.each(worst)('in a fresh process, above %s', (least, names) => {
  it.each(names)('%s is refused in words, in little memory', async (name) => {
    expect((await refusedMb(name)) - (await refusedMb(least))).toBeLessThan(mostMb);
  });
});
