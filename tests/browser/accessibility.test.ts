import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { signInOn } from './sign-in-on.ts';
import { violations } from './violations.ts';

const sample = { from: 'sample', sampleId: 'hebei-2024-culture-tourism-bureau' };

describeInChromium('no page has what axe counts as a barrier', () => {
  const client = runClient();

  it('first run and sign-in, with what went wrong', async () => {
    const { page: first } = await client.open(await client.startEmpty());
    await first.getByLabel('再输入一次口令').fill('x');
    expect(await violations(first)).toEqual([]);
    const { page } = await client.open(await client.start());
    await signInOn(page, '甲', 'x');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the list: empty, with reports, an open menu, a message with a way back', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByText('还没有报告').waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await server.writer.client.ask('createReport', { body: sample })).status).toBe(200);
    await page.reload();
    await page.getByRole('button', { name: /更多$/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: '删除' }).click();
    await page.getByRole('button', { name: '撤销' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '回收站' }).click();
    await page.getByRole('button', { name: /^恢复/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['选定年度和版式，从头录入', 'json，或公开的 docx、pdf', '虚构的单位和数字，用来练习'])(
    'a new report: %s',
    async (start) => {
      const server = await client.start();
      const { page } = await client.open(server, { as: server.writer });
      await page.getByRole('button', { name: '新建报告' }).click();
      await page.getByText(start).click();
      await page.getByText('正在读取').first().waitFor({ state: 'detached' });
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each([
    ['#/accounts', '填报员甲'],
    ['#/audit', '首次设置'],
    ['#/organisations', '管理本服务器'],
    ['#/sessions', '本机当前登录'],
    ['#/password', '再输入一次新口令'],
  ])('the page %s', async (hash, text) => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash });
    await page.getByText(text).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['修改角色', '登录设备', '重置口令', '停用'])('the dialog of an account: %s', async (task) => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash: '#/accounts' });
    await page.getByRole('row', { name: server.writer.name }).getByRole('button').click();
    await page.getByRole('menuitem', { name: task }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByText('正在读取').waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  });

  it('a new account and its password', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash: '#/accounts' });
    await page.getByRole('button', { name: '新建账号' }).click();
    await page.getByLabel('用户名').fill('丁');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '建立账号' }).click();
    await page.locator('.shown-once').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a session that has ended', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer, hash: '#/password' });
    await page.getByRole('heading', { name: '修改口令' }).waitFor();
    await server.store.sessions.endAll(server.writer.id);
    await page.getByRole('link', { name: '报告', exact: true }).click();
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a server that is gone', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.route('**/api/session', (route) => route.abort());
    await page.reload();
    await page.getByText('连接不上程序').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
