import { randomUUID } from 'node:crypto';
import { openPackStore } from '../../server/packs/pack-store.ts';
import { createWorkingReports } from '../../server/reports/create-working-reports.ts';
import { openSampleStore } from '../../server/reports/sample-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { openStore } from '../../server/store/open-store.ts';
import { reportInput } from '../support/report-builder.ts';

/*
 * Saves without end, as many as `writers` at once, and prints each save that has been answered: report, version and what
 * was saved. With `saves` given it stops after so many.
 */
const { place, writers, saves } = JSON.parse(process.argv[2] ?? '');
const store = await openStore(place);
const packs = await openPackStore(templatesFolder);
const reports = createWorkingReports({
  store,
  packs,
  samples: openSampleStore(packs),
  newId: randomUUID,
  now: () => new Date(),
});
const user = { id: 'a1', name: '甲', organisation: 'o1' };

const ids = await reportIds();
let left: number = saves ?? Number.POSITIVE_INFINITY;
await Promise.all(Array.from({ length: writers }, (_, n) => write(ids[n % ids.length] as string)));
await store.close();

/** Half as many reports as writers, so that they meet. */
async function reportIds(): Promise<readonly string[]> {
  const known = await reports.list(user);
  const made =
    known.length > 0 ? known : await Promise.all(Array.from({ length: Math.ceil(writers / 2) }, create));
  return made.map(({ id }) => id).sort();
}

async function create() {
  await store.organisations.create(
    { id: user.organisation, name: '机构', isHost: false, createdAt: '' },
    {
      id: user.id,
      organisation: user.organisation,
      name: user.name,
      nameKey: user.name,
      role: 'writer',
      passwordHash: '',
      mustChangePassword: false,
      disabled: false,
      failedCount: 0,
      lockedUntil: null,
      createdAt: '',
      lastSignIn: null,
    },
  );
  return reports.create(user, { from: 'file', report: reportInput() });
}

async function write(id: string): Promise<void> {
  let base = (await reports.open(user, id)).summary.version;
  while (left-- > 0) {
    const value = randomUUID();
    const answer = await reports.save(user, id, {
      base,
      saveId: value,
      changes: [{ kind: 'set', path: ['department', 'name'], value }],
    });
    base = answer.version;
    if (answer.outcome === 'saved') process.stdout.write(`${id} ${answer.version} ${value}\n`);
  }
}
