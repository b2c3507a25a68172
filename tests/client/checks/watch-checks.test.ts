import { describe, expect, it } from 'vitest';
import { watchChecks } from '../../../client/editor/checks/watch-checks.ts';
import { verdictCounts } from '../../../schemas/check/engine/verdict.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { reportInput } from '../../support/report-builder.ts';
import { openEditor } from '../editor/open-editor.ts';

const wrong = parseWorkingReport(
  reportInput({ asPublished: { 'department/expenditure/total/basicExpenditure': '81.00' } }),
);

async function watched() {
  const { store, clock } = openEditor({ report: wrong });
  const stop = watchChecks(store, clock.setTimer);
  await clock.advance(1000);
  const errors = (): number | undefined => {
    const { checked } = store.getState();
    return checked && verdictCounts(checked).bySeverity.error;
  };
  const mend = (): void =>
    store.getState().edit(
      (draft) => {
        draft.asPublished = {};
      },
      { label: '改正' },
    );
  return { store, clock, stop, errors, mend };
}

describe('the checks of what is typed', () => {
  it('are there soon after the report is opened, and again after the last keystroke', async () => {
    const { clock, errors, mend } = await watched();
    const before = errors() ?? 0;
    mend();
    expect(errors()).toBe(before);
    await clock.advance(1000);
    expect(errors()).toBeLessThan(before);
  });

  it('end with the page', async () => {
    const { clock, stop, errors, mend } = await watched();
    const before = errors();
    mend();
    stop();
    await clock.advance(1000);
    expect(errors()).toBe(before);
  });

  it('count what is kept with a reason no longer, until it is taken back; both can be undone', async () => {
    const { store, clock, errors } = await watched();
    const before = errors() ?? 0;
    const finding = store.getState().checked?.findings.find(({ severity }) => severity === 'error');
    if (!finding) throw new Error('there is an error');
    store.getState().waive(finding, '已向财政部门核实');
    await clock.advance(1000);
    expect(errors()).toBe(before - 1);
    expect(store.getState().report.waivers).toMatchObject([
      { rule: finding.rule, finding: finding.key, reason: '已向财政部门核实', name: '填报员甲' },
    ]);
    store.getState().unwaive(finding.key);
    await clock.advance(1000);
    expect(errors()).toBe(before);
    store.getState().undo();
    await clock.advance(1000);
    expect(errors()).toBe(before - 1);
  });

  it('a mend that a finding offers is one step of undo', async () => {
    const { store } = await watched();
    const { name } = store.getState().report.department;
    const changes = [{ kind: 'set' as const, path: ['department', 'name'], value: '示例市水务局' }];
    store.getState().applyChanges(changes, { label: '改正名称' });
    expect(store.getState().report.department.name).toBe('示例市水务局');
    expect(store.getState().undoLabel).toBe('改正名称');
    store.getState().undo();
    expect(store.getState().report.department.name).toBe(name);
  });
});
