import { afterAll, beforeAll, expect, it } from 'vitest';
import { contract } from '../../schemas/api/contract.ts';
import { csrfHeader } from '../../schemas/api/csrf-header.ts';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { policies } from '../../schemas/api/roles.ts';
import type { EndpointName } from '../../server/http/service.ts';
import { describeOnEngines } from '../store/describe-on-engines.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';
import { request } from './request.ts';

describeOnEngines('requests', ({ newPlace }) => {
  let server: ServerWithAccounts;
  beforeAll(async () => {
    server = await startWithAccounts(await newPlace());
  });
  afterAll(() => server?.close());

  const changing = (Object.keys(contract) as EndpointName[]).filter(
    (name) => contract[name].method !== 'GET',
  );
  const guarded = changing.filter((name) => policies[contract[name].action] !== 'public');
  const anywhere = { session: 'x', account: 'x', report: 'x', version: '1' };

  it.each(guarded)('%s is refused without the secret of the session', async (name) => {
    const { client } = server.administrator;
    for (const secret of ['', 'x', server.writer.client.csrfToken]) {
      const headers = { [csrfHeader]: secret };
      const { status, text } = await client.ask(name, { parameters: anywhere, headers });
      expect([status, text]).toEqual([403, expect.stringContaining('没有带上本次登录的凭据')]);
    }
  });

  it.each(changing)('%s is refused when a page of another site sends it', async (name) => {
    const { client } = server.administrator;
    const { port } = new URL(server.url);
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: `http://127.0.0.1:${Number(port) + 1}` },
      { Origin: `http://localhost:${port}` },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ]) {
      const { status, text } = await client.ask(name, { parameters: anywhere, headers });
      expect([status, text]).toEqual([403, expect.stringContaining('来自另一个网站')]);
    }
  });

  it('takes what its own page sends', async () => {
    const headers = { Origin: server.url, 'Sec-Fetch-Site': 'same-origin' };
    const { status } = await server.writer.client.ask('createReport', { body: sample, headers });
    expect(status).toBe(404);
  });

  const sample = { from: 'sample', sampleId: '无此示例' };

  it.each([
    ['no JSON', '{"from":', '不是完整的 JSON'],
    ['a key twice', '{"from":"sample","sampleId":"a","sampleId":"b"}', '写了两次'],
    ['endless nesting', '['.repeat(200_000), '嵌套过深'],
    ['nothing', '', '没有收到内容'],
    ['a field too many', JSON.stringify({ ...sample, extra: 1 }), '不认识的字段 “extra”'],
    ['no known beginning', '{"from":"elsewhere"}', '报告来源'],
  ])('refuses a body of %s in words', async (_, body, words) => {
    const { status, text } = await server.writer.client.ask('createReport', { body });
    expect([status, text]).toEqual([400, expect.stringContaining(words)]);
  });

  it('does not read what a form could send', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const { status, text } = await server.writer.client.ask('createReport', { body: sample, headers });
    expect([status, text]).toEqual([400, expect.stringContaining('Content-Type: application/json')]);
  });

  it('refuses a body that is not compressed as it says', async () => {
    const headers = { 'Content-Encoding': 'gzip' };
    const { status, text } = await server.writer.client.ask('createReport', { body: sample, headers });
    expect([status, text]).toEqual([400, expect.stringContaining('不合规范')]);
  });

  it('reads a report up to its limit, and elsewhere much less', async () => {
    const { writer, administrator } = server;
    const withinLimit = { from: 'file', report: { note: 'x'.repeat(reportSizeLimit - 1000) } };
    expect((await writer.client.ask('createReport', { body: withinLimit })).status).toBe(400);
    const beyond = { from: 'file', report: { note: 'x'.repeat(reportSizeLimit + 200_000) } };
    expect((await writer.client.ask('createReport', { body: beyond })).status).toBe(413);
    const account = { name: '甲', role: 'writer', password: 'x'.repeat(200_000) };
    expect((await administrator.client.ask('createAccount', { body: account })).status).toBe(413);
  });

  it('refuses a large body before reading it, of whoever may not send it', async () => {
    const body = { from: 'file', report: 'x'.repeat(reportSizeLimit + 200_000) };
    expect((await server.reviewer.client.ask('createReport', { body })).status).toBe(403);
  });

  it.each([
    '..',
    '%00',
    '%2e%2e%2fpasswd',
    "x'--",
    'a b',
    '%E6%8A%A5',
    '__proto__',
    'constructor',
    'x'.repeat(200),
  ])('finds no report called %s', async (name) => {
    const { status } = await request(`${server.url}/api/reports/${name}`, {
      Cookie: server.writer.client.cookie,
    });
    expect(status).toBe(404);
  });

  it.each(['/api/reports/%E0%A4%A', '/api/reports/%'])('refuses %s as no address', async (path) => {
    const { status, text } = await request(`${server.url}${path}`, { Cookie: server.writer.client.cookie });
    expect([status, text]).toEqual([400, expect.stringContaining('不合规范')]);
  });

  it.each(['0', '-1', '1.5', '1e3', '99999999999', 'x'])('finds no version %s', async (version) => {
    const { client } = server.writer;
    const parameters = { report: 'x', version };
    expect((await client.ask('revision', { parameters })).status).toBe(404);
  });

  it('keeps line breaks of a name out of the headers, and says the name as it is', async () => {
    const { client } = server.writer;
    const created = await client.ask('createReport', {
      body: {
        from: 'pack',
        packId: 'hebei-2024',
        departmentName: '甲"局; filename=x.exe',
        departmentCode: '330',
        year: 2025,
        kind: 'unit',
      },
    });
    const parameters = { report: created.body.id, version: '1' };
    const { headers } = await client.ask('reportFile', { parameters });
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="??; filename=x.exe2025?????????.json"; filename*=UTF-8''${encodeURIComponent('甲局; filename=x.exe2025年部门预算信息公开.json')}`,
    );
  });

  it('serves packs and code lists for good under their hash, and not under another', async () => {
    const { client } = server.writer;
    const created = await client.ask('createReport', {
      body: {
        from: 'pack',
        packId: 'hebei-2024',
        departmentName: '乙局',
        departmentCode: '331',
        year: 2025,
        kind: 'unit',
      },
    });
    const { body } = await client.ask('report', { parameters: { report: created.body.id } });
    const pack = await client.ask('pack', { parameters: { pack: body.pack.id, hash: body.pack.hash } });
    expect(pack.body.id).toBe(body.pack.id);
    expect(pack.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    for (const [list, hash] of Object.entries<string>(body.codeLists)) {
      const { body: entries } = await client.ask('codeList', { parameters: { list, hash } });
      expect(entries[0]).toMatchObject({ code: expect.any(String), initials: expect.any(String) });
      expect((await client.ask('codeList', { parameters: { list, hash: '0' } })).status).toBe(404);
    }
    expect((await client.ask('pack', { parameters: { pack: body.pack.id, hash: '0' } })).status).toBe(404);
    expect((await client.ask('codeList', { parameters: { list: 'toString', hash: '0' } })).status).toBe(404);
  });

  it('keeps no answer of its own in a cache', async () => {
    for (const name of ['reports', 'signInState', 'audit'] as const)
      expect((await server.administrator.client.ask(name)).headers.get('cache-control')).toBe('no-store');
  });
});
