import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findCommand } from '../../scripts/lib/find-command.mjs';
import { runBounded } from '../documents/docx/run-bounded.ts';
import { writerArguments } from './writer-arguments.ts';

const isMissing = findCommand(['strace']) === undefined && process.env.REQUIRE_CASES !== '1';
const title = `syncs a save to the disk before it answers${isMissing ? '（未运行：没有找到 strace）' : ''}`;

it.skipIf(isMissing)(title, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  try {
    const log = path.join(folder, 'calls');
    const task = { place: { dataFolder: folder }, writers: 1, saves: 3 };
    const calls = 'trace=pwrite64,write,writev,fsync,fdatasync';
    const strace = ['-f', '-y', '-s', '120', '-o', log, '-e', calls, process.execPath];
    const printed = await runBounded('strace', [...strace, ...writerArguments(task)], { seconds: 110 });
    const answers = printed.trim().split('\n');
    expect(answers).toHaveLength(3);

    const lines = (await readFile(log, 'utf8')).split('\n');
    let from = 0;
    for (const answer of answers) {
      const answered = lines.findIndex((line) => line.includes(answer));
      const before = lines.slice(from, answered);
      const written = before.findLastIndex((line) => /pwrite64\(.*reports\.db-wal>/.test(line));
      const synced = before.findLastIndex((line) => /f(?:data)?sync\(.*reports\.db-wal>/.test(line));
      expect(written, `the log is written before ${answer}`).toBeGreaterThanOrEqual(0);
      expect(synced, `the log is synced after it is written, before ${answer}`).toBeGreaterThan(written);
      from = answered + 1;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
