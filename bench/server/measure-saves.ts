import { setTimeout as wait } from 'node:timers/promises';
import { contract } from '../../schemas/api/contract.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { spread } from '../spread.ts';
import type { Client } from './client.ts';
import { createBigReport } from './create-report.ts';
import type { MeasuredServer } from './measured-server.ts';
import { rawInserts } from './raw-inserts.ts';
import { sayMemory } from './say-memory.ts';

const people = 50;
const seconds = 60;

/** 50 people, each with a report of the largest size, each saving one figure a second, for a minute. */
export async function measureSaves(
  { client, eventLoopDelay, memory }: MeasuredServer,
  say: Say,
): Promise<void> {
  const desks: { readonly report: string; readonly client: Client }[] = [];
  for (let index = 0; index < people; index++)
    desks.push({ report: await createBigReport(client), client: await client.again() });
  await eventLoopDelay();
  const end = performance.now() + seconds * 1000;
  const taken = await Promise.all(
    desks.map(async ({ report, client }, who) => {
      await wait(who * 20);
      return saveUntil(end, client, report);
    }),
  );
  const { p99 } = await eventLoopDelay();
  const saves = taken.flat();
  say(`save of a revision, ${people} clients, ${seconds} s`, spread(saves, 0.99), 'p99 ≤ 50 ms');
  await sayMemory('while they save', memory, say);
  const raw = rawInserts(500);
  say('a row written to libsql and synced, nothing else', spread(raw, 0.99));
  say('event loop delay of the server while they save, p99', ms(p99));
}

async function saveUntil(end: number, client: Client, report: string): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let base = 1; performance.now() < end; base++) {
    const start = performance.now();
    await save(client, report, base);
    const spent = performance.now() - start;
    taken.push(spent);
    await wait(Math.max(0, 1000 - spent));
  }
  return taken;
}

async function save(client: Client, report: string, base: number): Promise<void> {
  const path = ['assets', { id: 'a1' }, 'parts', 'vehicle', 'quantity'];
  const saveId = `bench-${report.slice(0, 12)}-${base}`;
  const changes = [{ kind: 'set' as const, path, value: String(base) }];
  const answer = await client.ask(contract.save, { report }, { base, saveId, changes });
  if (answer.outcome !== 'saved') throw new Error('a save was stale');
}
