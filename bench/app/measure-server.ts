import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { contract } from '../../schemas/api/contract.ts';
import { pathOf } from '../../schemas/api/endpoint.ts';
import { bigReport } from '../big-report.ts';
import { type MeasuredServer, startMeasuredServer } from './measured-server.ts';
import { percentile } from './percentile.ts';

type Say = (what: string, figure: string, target?: string) => void;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** The server as it runs: starting, saving by many, exporting while others work, its memory. */
export async function measureServer(say: Say, saveSeconds = 60): Promise<void> {
  const server = await startMeasuredServer();
  try {
    say('server, start to listening', ms(server.startMs), '≤ 2 s');
    const report = await createReport(server);
    await measureSaves(server, say, saveSeconds);
    await measureExports(server, report, say);
    const { peakMb } = await server.memory();
    say('server, peak resident memory without its children', `${peakMb.toFixed(0)} MB`, '≤ 350 MB');
  } finally {
    await server.close();
  }
}

async function createReport({ client }: MeasuredServer): Promise<string> {
  const created = await client.ask(contract.createReport, {}, { from: 'file', report: bigReport() });
  return created.id;
}

/** 50 people, each with a report of the largest size, each saving one figure a second. */
async function measureSaves(server: MeasuredServer, say: Say, seconds: number): Promise<void> {
  const { client } = server;
  const reports: string[] = [];
  for (let index = 0; index < 50; index++) reports.push(await createReport(server));
  await server.eventLoopDelay();
  const taken: number[] = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    reports.map(async (report, who) => {
      await wait(who * 20);
      for (let base = 1; performance.now() < end; base++) {
        const start = performance.now();
        const answer = await client.ask(
          contract.save,
          { report },
          {
            base,
            saveId: `bench-${who}-${base}`.padEnd(12, '-'),
            changes: [
              {
                kind: 'set',
                path: ['assets', { id: 'a1' }, 'parts', 'vehicle', 'quantity'],
                value: String(base),
              },
            ],
          },
        );
        if (answer.outcome !== 'saved') throw new Error('a save was stale');
        const spent = performance.now() - start;
        taken.push(spent);
        await wait(Math.max(0, 1000 - spent));
      }
    }),
  );
  const { p99 } = await server.eventLoopDelay();
  const raw = rawInserts(500);
  say(
    `save of a revision, 50 clients, ${seconds} s: p50, p99`,
    `${ms(percentile(taken, 0.5))}, ${ms(percentile(taken, 0.99))} (${taken.length} saves)`,
    'p99 ≤ 50 ms',
  );
  say(
    'a row written to libsql and synced, nothing else: p50, p99',
    `${ms(percentile(raw, 0.5))}, ${ms(percentile(raw, 0.99))}`,
  );
  say('event loop delay of the server meanwhile, p99', ms(p99));
}

/** What the disk and the store's driver take on their own. */
function rawInserts(count: number): readonly number[] {
  const file = `${process.env.TMPDIR ?? '/tmp'}/bench-raw-${process.pid}.db`;
  const database = new Database(file);
  try {
    database.pragma('journal_mode=WAL');
    database.pragma('synchronous=FULL');
    database.exec('create table t (a text)');
    const insert = database.prepare('insert into t values (?)');
    return Array.from({ length: count }, () => {
      const start = performance.now();
      insert.run(['x'.repeat(300)]);
      return performance.now() - start;
    });
  } finally {
    database.close();
  }
}

async function measureExports(
  { client, eventLoopDelay }: MeasuredServer,
  report: string,
  say: Say,
): Promise<void> {
  const file = (format: string) => client.bytes(pathOf(contract.document, { report, version: '1', format }));
  await file('pdf');
  await eventLoopDelay();
  await Promise.all(Array.from({ length: 12 }, (_, index) => file(index % 2 === 0 ? 'pdf' : 'docx')));
  const { p99, max } = await eventLoopDelay();
  say(
    'event loop delay while 12 documents are exported: p99, longest',
    `${ms(p99)}, ${ms(max)}`,
    'p99 ≤ 50 ms',
  );
}
