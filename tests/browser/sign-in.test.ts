import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { signInOn } from './sign-in-on.ts';

const password = '海内存知己天涯若比邻';

describeInChromium('who may come in', () => {
  const client = runClient();

  it('makes the first account with what the console shows, and opens the list of reports', async () => {
    const server = await client.startEmpty();
    const { page, complaints } = await client.open(server);
    await page.getByRole('heading', { name: '首次使用' }).waitFor();
    const submit = page.getByRole('button', { name: '建立账号并登录' });
    await page.getByLabel('启动口令').fill(server.setupToken.toLowerCase());
    await page.getByLabel('单位名称').fill('示例市水文局');
    await page.getByLabel('用户名', { exact: true }).fill('甲');
    await page.getByLabel('口令', { exact: true }).fill(password);
    await page.getByLabel('再输入一次口令').fill(`${password}。`);
    await page.getByText('两次输入的口令不一致').waitFor();
    expect(await submit.isDisabled()).toBe(true);
    await page.getByLabel('再输入一次口令').fill(password);
    await submit.click();
    await page.getByText('还没有报告').waitFor();
    expect(await page.getByRole('button', { name: '甲' }).textContent()).toContain('管理');
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with the start token, and keeps what was typed', async () => {
    const { page } = await client.open(await client.startEmpty());
    await page.getByLabel('启动口令').fill('AAAA-AAAA-AAAA');
    await page.getByLabel('单位名称').fill('示例市水文局');
    await page.getByLabel('用户名', { exact: true }).fill('甲');
    await page.getByLabel('口令', { exact: true }).fill(password);
    await page.getByLabel('再输入一次口令').fill(password);
    await page.getByRole('button', { name: '建立账号并登录' }).click();
    await page.getByRole('alert').getByText('启动口令不正确').waitFor();
    expect(await page.getByLabel('单位名称').inputValue()).toBe('示例市水文局');
  });

  it('refuses a wrong password in words and lets the right one in, saying when the last sign-in was', async () => {
    const server = await client.start();
    const { page, complaints } = await client.open(server);
    const { name, password: right } = server.writer;
    await signInOn(page, name, '不是这个口令');
    await page.getByRole('alert').getByText('用户名或口令不正确').waitFor();
    await signInOn(page, name, right);
    await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
    await page.getByText(/上次登录：\d{4}-\d\d-\d\d \d\d:\d\d/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('begins in the first field, and says that Caps Lock is on', async () => {
    const { page } = await client.open(await client.start());
    await page.locator('input:focus').waitFor();
    expect(await page.getByLabel('用户名').evaluate((name) => name === document.activeElement)).toBe(true);
    const field = page.getByLabel('口令', { exact: true });
    await field.focus();
    await field.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true }),
      ),
    );
    await page.getByText('大写锁定（Caps Lock）已打开').waitFor();
  });

  it('has a first password changed before anything else', async () => {
    const server = await client.start();
    const first = '首次使用的一个口令';
    const body = { name: '丁', role: 'writer', password: first };
    expect((await server.administrator.client.ask('createAccount', { body })).status).toBe(200);
    const { page } = await client.open(server);
    await signInOn(page, '丁', first);
    await page.getByRole('heading', { name: '请先修改首次口令' }).waitFor();
    await page.getByLabel('首次口令').fill(first);
    await page.getByLabel('新口令', { exact: true }).fill(password);
    await page.getByLabel('再输入一次新口令').fill(password);
    await page.getByRole('button', { name: '修改口令并进入' }).click();
    await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
  });

  it('signs out, and the address alone does not lead back in', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '账号菜单' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor();
    await signInOn(page, server.writer.name, server.writer.password);
    await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
  });

  it('asks to sign in again over the page where the session has ended, and goes on', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer, hash: '#/sessions' });
    await page.getByText('本机当前登录').waitFor();
    await server.store.sessions.endAll(server.writer.id);
    await page.getByRole('link', { name: '报告', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.getByLabel('口令', { exact: true }).fill(server.writer.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('还没有报告').waitFor();
  });
});
