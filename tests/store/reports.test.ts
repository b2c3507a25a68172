import { expect, it } from 'vitest';
import { diffReports } from '../../schemas/edit/diff-reports.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { describeOnEngines } from './describe-on-engines.ts';
import { at, firstReport, named, reportRecord, revision, withReport } from './records.ts';

describeOnEngines('reports', ({ open, newPlace }) => {
  it('gives back a report as it was created', async () => {
    const store = await withReport(await open());
    expect(await store.reports.find('r1')).toEqual({ ...reportRecord('r1'), version: 1 });
    expect(await store.reports.at('r1', 1)).toEqual(firstReport);
    expect(await store.reports.revision('r1', 1)).toEqual({
      version: 1,
      saveId: 'save-first',
      at: at(0),
      by: '甲',
      kind: 'create',
      restored: null,
      label: null,
      changes: [],
    });
    expect((await store.organisations.all())[0]?.reportCount).toBe(1);
  });

  it('gives back every version of a report, through snapshots and between them', async () => {
    const store = await withReport(await open());
    const versions = [firstReport];
    for (let base = 1; base <= 60; base++) {
      const before = versions[base - 1] as WorkingReport;
      // Every seventh change weighs more than the report: it makes a snapshot due.
      const name = base % 7 === 0 ? `第${base}版${'长'.repeat(250)}` : `第${base}版`;
      const after = named(before, name);
      const changes = base % 7 === 0 ? Array(20).fill(diffReports(before, after)).flat() : undefined;
      const appended = await store.reports.append(
        'r1',
        revision(base, before, after, changes ? { changes } : {}),
      );
      expect(appended).toEqual({ outcome: 'saved', version: base + 1, at: at(base) });
      versions.push(after);
    }
    for (const [index, report] of versions.entries())
      expect(await store.reports.at('r1', index + 1)).toEqual(report);
    for (const version of [0, -1, 62, 1.5]) expect(await store.reports.at('r1', version)).toBeUndefined();
    expect(await store.reports.find('r1')).toMatchObject({
      version: 61,
      departmentName: '第60版',
      updatedAt: at(60),
      updatedBy: '乙',
    });
  });

  it('saves one of twenty that come at once on the same version', async () => {
    const store = await withReport(await open());
    const names = Array.from({ length: 20 }, (_, n) => `第${n}人`);
    const answers = await Promise.all(
      names.map((name) =>
        store.reports.append('r1', revision(1, firstReport, named(firstReport, name), { saveId: name })),
      ),
    );
    const saved = answers.flatMap(({ outcome }, n) => (outcome === 'saved' ? [names[n]] : []));
    expect(saved).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'stale')).toHaveLength(19);
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]));
    expect((await store.reports.at('r1', 2))?.department.name).toBe(saved[0]);
    expect(await store.reports.revisionsSince('r1', 0)).toHaveLength(2);
  });

  it('makes a save once, however often and however much at once it is sent', async () => {
    const store = await withReport(await open());
    const save = revision(1, firstReport, named(firstReport, '新名'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => store.reports.append('r1', save)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ outcome: 'saved', version: 2, at: at(1) })]),
    );
    const later = named(save.report, '又一名');
    await store.reports.append('r1', revision(2, save.report, later));
    expect(await store.reports.append('r1', { ...save, at: at(50) })).toEqual(answers[0]);
    // The id of an earlier save on the present version is that earlier save too: nothing of it is left behind.
    expect(await store.reports.append('r1', { ...save, base: 3 })).toEqual(answers[0]);
    expect((await store.reports.find('r1'))?.version).toBe(3);
    expect(await store.reports.saved('r1', save.saveId)).toEqual({ version: 2, at: at(1) });
    expect(await store.reports.saved('r1', 'never-sent')).toBeUndefined();
  });

  it('keeps every character, and keys that JavaScript knows as something else', async () => {
    const words = '汉字𠮷😀 “引号” \\ \n \t \u2028 e\u0301 é ﷽ \u0000 \ud800';
    const published = JSON.parse(`{"__proto__": "甲", "constructor": "乙", "toString": "丙"}`);
    const report = { ...firstReport, asPublished: { ...published, ordinary: '丁' } } as WorkingReport;
    const store = await withReport(await open(), parseWorkingReport(report));
    const changes = [
      { kind: 'set' as const, path: ['asPublished', '__proto__'], value: words },
      { kind: 'set' as const, path: ['asPublished', '}"]'], value: words },
    ];
    await store.reports.append('r1', revision(1, report, report, { changes }));
    expect((await store.reports.revision('r1', 2))?.changes).toEqual(changes);
    expect((await store.reports.revisionsSince('r1', 1))[0]?.changes).toEqual(changes);
  });

  it('keeps a report of several megabytes', async () => {
    const text = '统筹推进各项重点工作任务。'.repeat(1500);
    const narrative = [
      { id: 'n1', scope: 'department', section: 'duties', added: Array(100).fill(text) },
    ] as unknown as WorkingReport['narrative'];
    const report = parseWorkingReport({ ...firstReport, narrative });
    const store = await withReport(await open(), report);
    expect(await store.reports.at('r1', 1)).toEqual(report);
    await store.reports.append('r1', revision(1, report, firstReport));
    await store.reports.append('r1', revision(2, firstReport, report));
    expect(await store.reports.at('r1', 2)).toEqual(firstReport);
    expect(await store.reports.at('r1', 3)).toEqual(report);
  });

  it('pages through revisions, newest first, without their changes', async () => {
    const store = await withReport(await open());
    const after = named(firstReport, '新名');
    await store.reports.append('r1', revision(1, firstReport, after, { label: '导入工作簿' }));
    await store.reports.append('r1', revision(2, after, firstReport, { kind: 'restore', restored: 1 }));
    const page = await store.reports.revisions('r1', Number.MAX_SAFE_INTEGER, 2);
    expect(page).toEqual([
      {
        version: 3,
        saveId: 'save-2',
        at: at(2),
        by: '乙',
        kind: 'restore',
        restored: 1,
        label: null,
        changeCount: 1,
      },
      {
        version: 2,
        saveId: 'save-1',
        at: at(1),
        by: '乙',
        kind: 'edit',
        restored: null,
        label: '导入工作簿',
        changeCount: 1,
      },
    ]);
    expect((await store.reports.revisions('r1', 2, 9)).map(({ version }) => version)).toEqual([1]);
    expect(await store.reports.revision('r1', 4)).toBeUndefined();
  });

  it('lists the reports of one organisation, the latest changed first, with those deleted', async () => {
    const store = await withReport(await open());
    await store.reports.create(reportRecord('r2', { updatedAt: at(9) }), 's', firstReport);
    await store.reports.setDeleted('r2', at(10));
    const list = await store.reports.ofOrganisation('o1');
    expect(list.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
      ['r2', at(10)],
      ['r1', null],
    ]);
    expect(await store.reports.ofOrganisation('o2')).toEqual([]);
    await store.reports.setDeleted('r2', null);
    expect((await store.reports.find('r2'))?.deletedAt).toBeNull();
  });

  it('removes for good only what was deleted before the moment', async () => {
    const store = await withReport(await open());
    for (const id of ['r2', 'r3']) await store.reports.create(reportRecord(id), 's', firstReport);
    await store.reports.setDeleted('r2', at(1));
    await store.reports.setDeleted('r3', at(5));
    expect((await store.reports.purgeDeleted(at(5))).map(({ id }) => id)).toEqual(['r2']);
    expect(await store.reports.find('r2')).toBeUndefined();
    expect(await store.reports.at('r2', 1)).toBeUndefined();
    expect(await store.reports.at('r3', 1)).toEqual(firstReport);
    expect(await store.reports.at('r1', 1)).toEqual(firstReport);
  });

  it('writes nothing of a revision where a part of it cannot be written', async () => {
    const store = await withReport(await open());
    const broken = revision(1, firstReport, named(firstReport, '新名'), { by: '乙\0' });
    await expect(store.reports.append('r1', broken)).rejects.toThrow('控制字符');
    const half = revision(1, firstReport, named(firstReport, '新名'), { restored: 2 ** 40 });
    await store.reports.append('r1', half).catch(() => undefined);
    const version = (await store.reports.find('r1'))?.version;
    expect(await store.reports.revisionsSince('r1', 1)).toHaveLength((version ?? 0) - 1);
  });

  it('is all there when opened again', async () => {
    const place = await newPlace();
    const before = await withReport(await open(place));
    const after = named(firstReport, '新名');
    await before.reports.append('r1', revision(1, firstReport, after));
    await before.close();
    const again = await open(place);
    expect(await again.reports.at('r1', 2)).toEqual(after);
    expect(await again.users.count()).toBe(1);
  });

  it('is refused to a second program while it is open, in words', async () => {
    const place = await newPlace();
    const first = await open(place);
    await expect(open(place)).rejects.toThrow('正被另一个程序使用');
    await first.close();
    await expect(open(place)).resolves.toBeDefined();
  });
});
