import { expect, it } from 'vitest';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import type { Change } from '../../schemas/edit/change.ts';
import { createWorkingReports } from '../../server/reports/create-working-reports.ts';
import { openSampleStore } from '../../server/reports/sample-store.ts';
import type { WorkingReports } from '../../server/reports/working-reports.ts';
import type { StorePlace } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { reportInput } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { describeOnEngines } from './describe-on-engines.ts';
import { at, organisation, user } from './records.ts';

const samples = openSampleStore(shippedPacks);
const writer = { id: 'a1', name: '甲', organisation: 'o1' };
const colleague = { id: 'a2', name: '乙', organisation: 'o1' };
const stranger = { id: 'b1', name: '丙', organisation: 'o2' };

const fromPack = {
  from: 'pack',
  packId: 'hebei-2024',
  departmentName: '示例市水文局',
  departmentCode: '330',
  year: 2025,
  kind: 'department',
} as const;
const fromFile = (change: Parameters<typeof reportInput>[0] = {}) =>
  ({ from: 'file', report: reportInput(change) }) as const;

const renamed = (name: string): Change => ({ kind: 'set', path: ['department', 'name'], value: name });
const save = (base: number, saveId: string, ...changes: Change[]) => ({
  base,
  saveId: `save-${saveId}`,
  changes,
});

interface Office {
  readonly reports: WorkingReports;
  readonly store: Store;
  /** Seconds since the start. */
  wait(seconds: number): void;
}

describeOnEngines('working reports', ({ open, newPlace }) => {
  /** Two organisations on one server, with a clock that stands still. */
  async function office(place?: StorePlace): Promise<Office> {
    const store = await open(place);
    await store.organisations.create(organisation('o1', { isHost: true }), user('a1'));
    await store.organisations.create(organisation('o2'), user('b1', { organisation: 'o2' }));
    let count = 0;
    let second = 0;
    const reports = createWorkingReports({
      store,
      packs: shippedPacks,
      samples,
      newId: () => `id${++count}`,
      now: () => new Date(at(second)),
    });
    return { reports, store, wait: (seconds) => (second += seconds) };
  }

  it('starts an empty report of a pack', async () => {
    const { reports } = await office();
    const summary = await reports.create(writer, fromPack);
    expect(summary).toMatchObject({
      departmentName: '示例市水文局',
      year: 2025,
      packId: 'hebei-2024',
      version: 1,
      updatedBy: '甲',
      deletedAt: null,
    });
    const opened = await reports.open(colleague, summary.id);
    expect(opened.summary).toEqual(summary);
    expect(opened.report).toMatchObject({
      department: { code: '330', name: '示例市水文局', year: 2025, kind: 'department' },
      units: [{ code: '330', name: '示例市水文局', nature: '' }],
      publication: { scopes: ['department'] },
      lines: [],
    });
    expect(await reports.list(writer)).toEqual([summary]);
  });

  it('refuses a pack that does not serve the year, and names one that does', async () => {
    const { reports } = await office();
    const late = shippedPacks.all.find(({ pack }) => pack.id === 'hebei-2024')?.pack.name;
    const early = shippedPacks.all.find(({ pack }) => pack.id === 'hebei-2023')?.pack.name;
    await expect(reports.create(writer, { ...fromPack, year: 2023 })).rejects.toThrow(
      `“${late}”适用于 2024 年起，不能用于 2023 年。请改选“${early}”`,
    );
    await expect(reports.create(writer, { ...fromPack, year: 2001 })).rejects.toThrow('没有适用于这一年');
    await expect(reports.create(writer, { ...fromPack, packId: 'none' })).rejects.toThrow('没有版式“none”');
  });

  it('starts from a sample, from another report and from a file', async () => {
    const { reports } = await office();
    const [sample] = (await samples).all;
    const first = await reports.create(writer, { from: 'sample', sampleId: sample?.id ?? '' });
    const copy = await reports.create(colleague, { from: 'report', reportId: first.id });
    expect(copy.id).not.toBe(first.id);
    expect((await reports.open(writer, copy.id)).report).toEqual(
      (await reports.open(writer, first.id)).report,
    );
    const filed = await reports.create(writer, fromFile());
    expect(filed.departmentName).toBe('示例市水文局');
    await expect(reports.create(writer, { from: 'sample', sampleId: 'none' })).rejects.toThrow(
      '没有这份示例',
    );
  });

  it('refuses a file that is no report, or of a pack that is not there', async () => {
    const { reports } = await office();
    const broken = { from: 'file', report: { ...reportInput(), lines: 'x' } } as const;
    await expect(reports.create(writer, broken)).rejects.toMatchObject({ name: 'UnusableInput' });
    const foreign = fromFile({ pack: { id: 'elsewhere', version: 1 } });
    await expect(reports.create(writer, foreign)).rejects.toThrow('没有版式“elsewhere”');
    expect(await reports.list(writer)).toEqual([]);
  });

  it('saves what was changed, and keeps what it was before', async () => {
    const { reports, wait } = await office();
    const { id } = await reports.create(writer, fromFile());
    wait(7);
    expect(await reports.save(colleague, id, save(1, 'one', renamed('新名')))).toEqual({
      outcome: 'saved',
      version: 2,
      savedAt: at(7),
    });
    const { summary, report } = await reports.open(writer, id);
    expect(summary).toMatchObject({ version: 2, departmentName: '新名', updatedAt: at(7), updatedBy: '乙' });
    expect(report.department.name).toBe('新名');
    expect((await reports.at(writer, id, 1)).department.name).toBe('示例市水文局');
    const detail = await reports.revision(writer, id, 2);
    expect(detail.changes).toEqual([renamed('新名')]);
    expect(detail.revision).toEqual({
      version: 2,
      at: at(7),
      by: '乙',
      kind: 'edit',
      restored: null,
      label: null,
      changeCount: 1,
    });
    expect(await reports.revisions(writer, id)).toMatchObject({
      revisions: [{ version: 2 }, { version: 1 }],
      next: null,
    });
  });

  it('answers a stale save with what others changed since, and a repeated one as before', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const first = await reports.save(writer, id, save(1, 'first', renamed('甲名')));
    await reports.save(colleague, id, save(2, 'second', renamed('乙名')));
    const before = await reports.at(writer, id, 1);
    const stale = await reports.save(writer, id, save(1, 'third', renamed('丙名')));
    expect(stale).toEqual({ outcome: 'stale', version: 3, changes: [renamed('乙名')], by: ['甲', '乙'] });
    expect(stale.outcome === 'stale' && applyChanges(before, stale.changes).report).toEqual(
      await reports.at(writer, id, 3),
    );
    expect(await reports.save(writer, id, save(1, 'first', renamed('甲名')))).toEqual(first);
    await expect(reports.save(writer, id, save(9, 'future', renamed('x')))).rejects.toThrow('只有第 3 版');
  });

  it('saves one after the other what comes at once', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        reports.save(writer, id, save(1, `at-once-${n}`, renamed(`第${n}`))),
      ),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(['saved', ...Array(19).fill('stale')]);
    expect((await reports.open(writer, id)).report.department.name).toBe('第0');
  });

  it('refuses, whole, a save that does not apply, is no value, or that no pack can print', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const refused: readonly [Change, string][] = [
      [{ kind: 'set', path: ['lines', { id: 'gone' }, 'amount'], value: '1.00' }, '不存在'],
      [{ kind: 'set', path: ['lines', { id: 'l1' }, 'amount'], value: '1,000' }, 'lines'],
      [{ kind: 'set', path: ['department', 'year'], value: 2023 }, '2024 年起'],
      [{ kind: 'set', path: ['pack', 'version'], value: 99 }, '没有第 99 版'],
      [{ kind: 'set', path: ['options', 'none'], value: 'x' }, '没有这一选项'],
      [{ kind: 'set', path: ['surprise'], value: 1 }, '不认识的字段'],
      [{ kind: 'set', path: ['__proto__'], value: { polluted: true } }, '不认识的字段'],
    ];
    for (const [change, words] of refused) {
      const both = save(1, 'refused', renamed('不应保存'), change);
      await expect(reports.save(writer, id, both), words).rejects.toThrow(words);
    }
    const { summary, report } = await reports.open(writer, id);
    expect([summary.version, report.department.name]).toEqual([1, '示例市水文局']);
    expect(await reports.save(writer, id, save(1, 'refused', renamed('应保存')))).toMatchObject({
      version: 2,
    });
  });

  it('takes a blank for an amount that is not known yet', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const blank: Change = { kind: 'set', path: ['lines', { id: 'l1' }, 'amount'], value: '' };
    expect(await reports.save(writer, id, save(1, 'blank', blank))).toMatchObject({ version: 2 });
    expect((await reports.open(writer, id)).report.lines[0]?.amount).toBe('');
  });

  it('refuses a report that has become too large, also in many small steps', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const text = '长'.repeat(19_000);
    const added = (part: number): Change => ({
      kind: 'insert',
      path: ['narrative'],
      item: { id: `n${part}`, scope: 'department', section: 'duties', added: Array(40).fill(text) },
      after: null,
    });
    for (const part of [1, 2, 3, 4]) await reports.save(writer, id, save(part, `part-${part}`, added(part)));
    await expect(reports.save(writer, id, save(5, 'too-much', added(5)))).rejects.toThrow('最多 10 MB');
    const removal: Change = { kind: 'remove', path: ['narrative'], id: 'n1' };
    expect(await reports.save(writer, id, save(5, 'less', removal))).toMatchObject({ version: 6 });
    expect(await reports.save(writer, id, save(6, 'again', added(5)))).toMatchObject({ version: 7 });
  });

  it('restores an earlier version as a new one', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    await reports.save(writer, id, save(1, 'edit-one', renamed('新名')));
    expect(await reports.restore(colleague, id, { base: 1, version: 1 })).toMatchObject({ outcome: 'stale' });
    expect(await reports.restore(colleague, id, { base: 2, version: 1 })).toMatchObject({ version: 3 });
    expect(await reports.at(writer, id, 3)).toEqual(await reports.at(writer, id, 1));
    expect((await reports.revision(writer, id, 3)).revision).toMatchObject({
      kind: 'restore',
      restored: 1,
      by: '乙',
      changeCount: 1,
    });
    await expect(reports.restore(writer, id, { base: 3, version: 3 })).rejects.toThrow('没有可恢复的第 3 版');
  });

  it('is not there for another organisation, whatever it asks', async () => {
    const { reports } = await office();
    const { id } = await reports.create(writer, fromFile());
    const asked = [
      reports.open(stranger, id),
      reports.at(stranger, id, 1),
      reports.save(stranger, id, save(1, 'strange', renamed('x'))),
      reports.restore(stranger, id, { base: 1, version: 1 }),
      reports.revisions(stranger, id),
      reports.revision(stranger, id, 1),
      reports.delete(stranger, id),
      reports.undelete(stranger, id),
      reports.create(stranger, { from: 'report', reportId: id }),
      reports.open(writer, 'none'),
      reports.at(writer, id, 2),
      reports.revision(writer, id, 0),
    ];
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({ status: 'rejected', reason: { reason: 'missing' } });
    expect(await reports.list(stranger)).toEqual([]);
    expect(await reports.list(writer)).toHaveLength(1);
  });

  it('lets a deleted report be brought back, and removes it for good after thirty days', async () => {
    const { reports, store, wait } = await office();
    const { id } = await reports.create(writer, fromFile());
    expect(await reports.delete(writer, id)).toMatchObject({ deletedAt: at(0) });
    wait(5);
    expect(await reports.delete(writer, id)).toMatchObject({ deletedAt: at(0) });
    await expect(reports.save(writer, id, save(1, 'deleted', renamed('x')))).rejects.toThrow('已被删除');
    expect(await reports.undelete(writer, id)).toMatchObject({ deletedAt: null });
    await reports.delete(writer, id);
    const day = 24 * 60 * 60;
    wait(30 * day);
    expect(await reports.purge()).toBe(0);
    wait(1);
    expect(await reports.purge()).toBe(1);
    await expect(reports.open(writer, id)).rejects.toMatchObject({ reason: 'missing' });
    expect(await store.audit.ofOrganisation('o1', undefined, 9)).toMatchObject([
      { userName: '系统', subject: '示例市水文局 2025 年' },
    ]);
  });

  it('stands as it was when the program starts again', async () => {
    const place = await newPlace();
    const first = await office(place);
    const { id } = await first.reports.create(writer, fromFile());
    await first.reports.save(writer, id, save(1, 'edit-one', renamed('新名')));
    const { report } = await first.reports.open(writer, id);
    await first.store.close();
    const again = await office(place);
    expect((await again.reports.open(writer, id)).report).toEqual(report);
    expect(await again.reports.save(writer, id, save(1, 'edit-one', renamed('新名')))).toMatchObject({
      outcome: 'saved',
      version: 2,
    });
  });
});
