import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { signInOn } from './sign-in-on.ts';

describeInChromium('the accounts of an organisation', () => {
  const client = runClient();

  it('makes an account whose first password, shown once, lets its person in', async () => {
    const server = await client.start();
    const { page, complaints } = await client.open(server, { as: server.administrator, hash: '#/accounts' });
    await page.getByRole('button', { name: '新建账号' }).click();
    await page.keyboard.type('丁');
    await page.getByRole('radio', { name: /^审核/ }).check();
    await page.getByRole('button', { name: '建立账号' }).click();
    const password = (await page.locator('.shown-once code').textContent()) ?? '';
    expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    await page.getByRole('button', { name: '已交给本人，关闭' }).click();
    const row = page.getByRole('row', { name: /^丁/ });
    expect(await row.textContent()).toContain('审核首次口令，待本人修改从未登录');
    expect(complaints).toEqual([]);

    const { page: other } = await client.open(server);
    await signInOn(other, '丁', password);
    await other.getByRole('heading', { name: '请先修改首次口令' }).waitFor();
  });

  it('disables an account, which ends its sessions, and enables it again', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash: '#/accounts' });
    const row = page.getByRole('row', { name: server.writer.name });
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: '停用' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await row.getByText('已停用').waitFor();
    expect((await server.writer.client.ask('reports')).status).toBe(401);
    await row.getByRole('button').click();
    await page.getByRole('menuitem', { name: '重新启用' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启用', exact: true }).click();
    await row.getByText('正常').waitFor();
  });

  it('says in the dialog why the last administrator cannot give the role up', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash: '#/accounts' });
    await page.getByRole('row', { name: server.administrator.name }).getByRole('button').click();
    await page.getByRole('menuitem', { name: '修改角色' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^填报/ }).check();
    await dialog.getByRole('button', { name: '修改角色' }).click();
    await dialog.getByRole('alert').getByText('管理员').first().waitFor();
  });

  it('ends all other sessions of the own account and keeps this one', async () => {
    const server = await client.start();
    const { page } = await client.open(server);
    await signInOn(page, server.writer.name, server.writer.password);
    await page.getByRole('button', { name: '账号菜单' }).click();
    await page.getByRole('menuitem', { name: '登录设备' }).click();
    await page.getByRole('button', { name: '结束其他全部登录' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '结束登录' }).click();
    await page.getByText(/已结束 \d 个登录/).waitFor();
    await page.getByText('本机当前登录').waitFor();
    expect((await server.writer.client.ask('reports')).status).toBe(401);
  });

  it('lists what was done, and makes a further organisation', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.administrator, hash: '#/audit' });
    await page.getByRole('cell', { name: '首次设置' }).waitFor();
    await page.getByRole('link', { name: '使用单位' }).click();
    await page.getByRole('button', { name: '新建单位' }).click();
    await page.getByLabel('单位名称').fill('示例市气象局');
    await page.getByLabel('管理员的用户名').fill('戊');
    await page.getByRole('button', { name: '建立单位' }).click();
    await page.getByRole('button', { name: '已交给本人，关闭' }).click();
    await page.getByRole('row', { name: /示例市气象局/ }).waitFor();
  });

  it('tells others that the page is not theirs', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.reviewer, hash: '#/accounts' });
    await page.getByText('这一页由管理员使用').waitFor();
  });
});
