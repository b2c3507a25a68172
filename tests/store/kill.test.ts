import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWriter } from './build-writer.ts';
import { describeOnEngines } from './describe-on-engines.ts';
import { type AcknowledgedSave, killAfter } from './start-writer.ts';

const kills = 50;

let program: string | undefined;
beforeAll(async () => {
  program = await buildWriter();
});
afterAll(async () => {
  if (program) await rm(path.dirname(program), { recursive: true, force: true });
});

describeOnEngines('a server that is killed', ({ open, newPlace }) => {
  it(`loses no acknowledged save in ${kills} kills, and opens at once`, { timeout: 180_000 }, async () => {
    if (!program) throw new Error('the writer is not built yet');
    const place = await newPlace();
    const all: AcknowledgedSave[] = [];
    for (let round = 0; round < kills; round++)
      all.push(...(await killAfter(1 + ((round * 7) % 40), program, { place, writers: 8 })));

    const store = await open(place);
    const lost: AcknowledgedSave[] = [];
    for (const save of all) {
      const kept = await store.reports.revision(save.report, save.version);
      if (!JSON.stringify(kept?.changes ?? []).includes(save.value)) lost.push(save);
    }
    expect(all.length).toBeGreaterThan(kills);
    expect(lost).toEqual([]);
    for (const { id, version } of await store.reports.ofOrganisation('o1')) {
      const [head] = await store.reports.revisionsSince(id, version - 1);
      const report = await store.reports.at(id, version);
      expect(JSON.stringify(head?.changes)).toContain(report?.department.name);
    }
  });
});
