import { chmod, mkdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { reportFile } from '../acceptance/print-tables.ts';
import { reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runCli } from './run-cli.ts';

const folder = ownFolder();
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
const nobody = 65534;

describe('the command line in a process of its own', () => {
  test('writes both files, the same bytes on two runs, and nothing beside them', async () => {
    const file = reportFile('worked-2025-hebei-2024');
    for (const name of ['first', 'second']) {
      const run = await runCli([
        'render',
        file,
        '--docx',
        folder.path(`${name}.docx`),
        `--pdf=${folder.path(`${name}.pdf`)}`,
      ]);
      const asDraft = expect.stringMatching(/^生成的文件标为“草稿”：版面中有 \d+ 处【待补充】；[^\n]+。\n$/);
      expect(run).toEqual({ code: 0, printed: '', complaints: asDraft });
    }
    expect(await folder.names()).toEqual(['first.docx', 'first.pdf', 'second.docx', 'second.pdf']);
    for (const format of ['docx', 'pdf']) {
      const [first, second] = await Promise.all(
        ['first', 'second'].map((name) => readFile(folder.path(`${name}.${format}`))),
      );
      expect(first && second?.equals(first)).toBe(true);
    }
    expect((await readFile(folder.path('first.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  }, 240_000);

  test('prints tables as JSON and ends with 0', async () => {
    const run = await runCli(['tables', await folder.put(reportInput())]);
    expect([run.code, run.complaints]).toEqual([0, '']);
    expect(JSON.parse(run.printed).scopes).toHaveLength(3);
  });

  test('ends with 2 and the reason on the other output', async () => {
    const run = await runCli(['render', await folder.put('{\n "a": \n}'), '--docx', folder.path('a.docx')]);
    expect([run.code, run.printed]).toEqual([2, '']);
    expect(run.complaints).toContain('第 3 行');
    expect(await folder.names()).toEqual(['report.json']);
  });

  test('gives up a layout that takes longer than it may', async () => {
    const file = await folder.put(reportInput());
    const env = { RENDER_TIME_LIMIT: '0.001' };
    const run = await runCli(['render', file, '--pdf', folder.path('a.pdf')], { env });
    expect([run.code, run.complaints]).toEqual([2, expect.stringContaining('超过了 0.001 秒的时限')]);
    expect(await folder.names()).toEqual(['report.json']);
  });

  test('names a setting that cannot be used', async () => {
    const file = await folder.put(reportInput());
    const env = { RENDER_TIME_LIMIT: 'soon' };
    const run = await runCli(['render', file, '--docx', folder.path('a.docx')], { env });
    expect([run.code, run.complaints]).toEqual([2, expect.stringContaining('RENDER_TIME_LIMIT')]);
    expect(await folder.names()).toEqual(['report.json']);
  });
});

describe.skipIf(isWindows)('a disk', () => {
  test('that is full is said to be, and nothing half-written is left', async () => {
    const file = await folder.put(reportInput());
    const targets = ['--docx', folder.path('a.docx'), '--pdf', folder.path('a.pdf')];
    const run = await runCli(['render', file, ...targets], { largestFile: 8 });
    expect([run.code, run.complaints]).toEqual([2, expect.stringContaining('未写入任何文件')]);
    expect(await folder.names()).toEqual(['report.json']);
  });

  test.skipIf(!isRoot)('folder one may not write is said to be, and a report one may not read', async () => {
    const file = await folder.put(reportInput());
    await mkdir(folder.path('locked'), { mode: 0o755 });
    await chmod(folder.path(), 0o755);
    const told = await runCli(['render', file, '--docx', folder.path('locked/a.docx')], { user: nobody });
    expect([told.code, told.complaints]).toEqual([
      2,
      expect.stringContaining('没有写入权限，请换一个文件夹'),
    ]);
    await chmod(file, 0o600);
    const unread = await runCli(['tables', file], { user: nobody });
    expect([unread.code, unread.complaints]).toEqual([2, expect.stringContaining('没有读取这个文件的权限')]);
  });
});
