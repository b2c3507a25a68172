import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StorePlace } from '../../server/store/open-store.ts';
import { type BuiltProgram, buildProgram } from '../support/build-program.ts';
import type { Client } from '../support/client-of.ts';
import { reportInput } from '../support/report-builder.ts';
import { type RunningProgram, runProgram } from '../support/run-program.ts';
import { setUp, signIn } from '../support/start-with-accounts.ts';
import { describeOnEngines } from './describe-on-engines.ts';
import { type AcknowledgedSave, createSavingClient } from './saving-client.ts';

const kills = 50;
const people = 8;
/** Half as many reports as people, so that they meet. */
const reportCount = people / 2;

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program?.remove());

describeOnEngines('the server, killed', ({ open, newPlace }) => {
  it(`loses no save it has answered in ${kills} kills, and opens at once`, {
    timeout: 1_800_000,
  }, async () => {
    const place = await newPlace();
    const { reports, sessions } = await prepare(place);
    const answered: AcknowledgedSave[] = [];
    const starts: number[] = [];
    let onSaved = (): void => undefined;
    const clients = sessions.map((session, n) =>
      createSavingClient(session, reports[n % reportCount] ?? '', (save) => {
        answered.push(save);
        onSaved();
      }),
    );
    for (let round = 0; round < kills; round++) {
      const running = await runProgram(program.main, place);
      let left = 1 + ((round * 7) % 40);
      onSaved = () => {
        left -= 1;
        if (left === 0) void running.kill();
      };
      await Promise.all(clients.map((client) => client.saveUntilGone(running.url)));
      await running.kill();
      starts.push(running.startMs);
    }

    expect(answered.length).toBeGreaterThan(kills);
    // No lock is waited for and nothing is mended first; how fast that is on a quiet machine is measured elsewhere.
    expect(median(starts)).toBeLessThan(30_000);
    const store = await open(place);
    const lost: AcknowledgedSave[] = [];
    for (const save of answered) {
      const kept = await store.reports.revision(save.report, save.version);
      const report = await store.reports.at(save.report, save.version);
      if (kept?.saveId !== save.value || report?.department.name !== save.value) lost.push(save);
    }
    expect(lost).toEqual([]);
    for (const id of reports) {
      const revisions = await store.reports.revisionsSince(id, 0);
      const version = (await store.reports.find(id))?.version ?? 0;
      expect(revisions.map((revision) => revision.version)).toEqual(
        Array.from({ length: version }, (_, index) => index + 1),
      );
      expect(new Set(revisions.map(({ saveId }) => saveId)).size).toBe(version);
    }
  });
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Prepared {
  readonly reports: readonly string[];
  readonly sessions: readonly Pick<Client, 'cookie' | 'csrfToken'>[];
}

/** Reports, and people signed in; the server ends again as it will. */
async function prepare(place: StorePlace): Promise<Prepared> {
  const running: RunningProgram = await runProgram(program.main, place);
  const { setupToken = '', url } = running;
  const { client, name, password } = await setUp({ url, setupToken });
  const reports: string[] = [];
  for (let n = 0; n < reportCount; n++)
    reports.push(
      (await client.ask('createReport', { body: { from: 'file', report: reportInput() } })).body.id,
    );
  const sessions: Client[] = [];
  for (let n = 0; n < people; n++) sessions.push(await signIn(url, name, password));
  await running.kill();
  return { reports, sessions };
}
