import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { spread } from '../spread.ts';
import { fuzzOptions } from './fuzz-options.ts';
import type { FuzzReply } from './fuzz-process.ts';
import { type FuzzRunner, fuzzRunner } from './fuzz-runner.ts';

interface Told extends FuzzReply {
  readonly number: number;
}

/**
 * Files with anything changed in them, read in processes of their own: `fuzz --count 100000 --seed 1`. What neither is read
 * nor refused in words is named by its number; `fuzz --from N --count 1` of the same seed does it again.
 */
export async function measureFuzz(say: Say): Promise<void> {
  const { seed, from, count, processes } = fuzzOptions(process.argv);
  const start = performance.now();
  const told: Told[] = [];
  let next = from;
  const work = async (runner: FuzzRunner): Promise<void> => {
    while (next < from + count) {
      const number = next++;
      const reply = { number, ...(await runner.run(number)) };
      told.push(reply);
      if (typeof reply.outcome === 'object') console.error(`${reply.kind} ${number}: ${reply.outcome.fault}`);
      if (told.length % 5000 === 0) console.error(`${told.length} of ${count}`);
    }
    await runner.close();
  };
  await Promise.all(Array.from({ length: processes }, () => work(fuzzRunner(seed, hang))));
  say('changed files read', `${told.length}, seed ${seed}, ${ms(performance.now() - start)}`, '≥ 100,000');
  for (const kind of new Set(told.map((own) => own.kind))) sayKind(kind, told, say);
  const slowest = told.reduce((most, own) => (own.ms > most.ms ? own : most));
  say('slowest', `${slowest.kind} ${slowest.number}, ${ms(slowest.ms)}`, '≤ 5 s');
  say('largest resident memory', `${Math.max(...told.map(({ mb }) => mb)).toFixed(0)} MB`);
}

/** On a machine that is busy. What takes longer is named as hanging. */
const hang = 20_000;

function sayKind(kind: string, told: readonly Told[], say: Say): void {
  const own = told.filter((reply) => reply.kind === kind);
  const counted = (outcome: string) => own.filter((reply) => reply.outcome === outcome).length;
  const faults = own.filter(({ outcome }) => typeof outcome === 'object').map(({ number }) => number);
  const figures = `${own.length}: read ${counted('read')}, refused ${counted('refused')}, crash or hang ${faults.length}`;
  say(`${kind}, ${spread(own.map((reply) => reply.ms))}`, figures, 'crash or hang 0');
  if (faults.length > 0) say(`${kind}: numbers that crash or hang`, faults.slice(0, 20).join(' '));
}
