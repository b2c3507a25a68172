import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';

let server: ServerWithAccounts | undefined;
afterEach(() => server?.close());

test.skipIf(!existsSync('/proc/self/task'))(
  'an export whose process is killed is answered in words, and the next export works',
  async () => {
    server = await startWithAccounts();
    const { client } = server.writer;
    const [{ id: sampleId }] = (await client.ask('samples')).body;
    const { body } = await client.ask('createReport', { body: { from: 'sample', sampleId } });
    const ask = () =>
      client.ask('document', { parameters: { report: body.id, version: '1', format: 'pdf' } });

    const answer = ask();
    await expect.poll(() => documentProcesses().length).toBeGreaterThan(0);
    for (const pid of documentProcesses()) process.kill(pid, 'SIGKILL');
    const lost = await answer;
    expect(lost.status).toBe(500);
    expect(lost.body.problems).toEqual([
      { where: expect.any(String), message: expect.stringContaining('生成文档的进程意外结束') },
    ]);

    expect((await client.ask('report', { parameters: { report: body.id } })).status).toBe(200);
    const next = await ask();
    expect([next.status, next.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  },
);

/** Those this process has started and that make documents. */
const documentProcesses = (): readonly number[] =>
  readdirSync('/proc/self/task')
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' '))
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('document-process'))
    .map(Number);
