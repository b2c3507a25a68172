import { afterEach, expect, it } from 'vitest';
import { gapCountHeader } from '../../schemas/api/gap-count-header.ts';
import { describeOnEngines } from '../store/describe-on-engines.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';

describeOnEngines('the way of a report', ({ newPlace }) => {
  let server: ServerWithAccounts | undefined;
  afterEach(() => server?.close());

  it('takes a report from a sample through a save to a pdf, with each step in the log of the organisation', async () => {
    server = await startWithAccounts(await newPlace());
    const { writer, administrator } = server;
    const samples = await writer.client.ask('samples');
    const sampleId = samples.body[0].id;
    const created = await writer.client.ask('createReport', { body: { from: 'sample', sampleId } });
    expect(created.status).toBe(200);
    const parameters = { report: created.body.id };

    const opened = await writer.client.ask('report', { parameters });
    expect(opened.body).toMatchObject({ summary: { version: 1 }, mayWrite: true });

    const changes = [{ kind: 'set', path: ['department', 'name'], value: '示例局' }];
    const save = { base: 1, saveId: 'save-0001', changes };
    const saved = await writer.client.ask('save', { parameters, body: save });
    expect(saved.body).toMatchObject({ outcome: 'saved', version: 2 });
    const stale = await writer.client.ask('save', { parameters, body: { ...save, saveId: 'save-0002' } });
    expect([stale.status, stale.body.outcome, stale.body.by]).toEqual([409, 'stale', [writer.name]]);

    const pdf = await writer.client.ask('document', {
      parameters: { ...parameters, version: '2', format: 'pdf' },
    });
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    expect(pdf.headers.get('content-length')).toBe(String(pdf.bytes.byteLength));
    expect(pdf.headers.get(gapCountHeader)).toMatch(/^\d+$/);
    const year = opened.body.summary.year;
    expect(pdf.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent(`示例局${year}年部门预算信息公开.pdf`)}`,
    );

    const kept = await writer.client.ask('reportFile', { parameters: { ...parameters, version: '1' } });
    expect(JSON.parse(kept.text)).toEqual(opened.body.report);

    const { body: audit } = await administrator.client.ask('audit');
    const lines = audit.entries.map(
      ({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`,
    );
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^导出报告 .*\.json（第 1 版）$/),
      expect.stringMatching(/^导出报告 示例局.*\.pdf（第 2 版/),
      expect.stringMatching(/^新建报告 /),
    ]);
  });
});
