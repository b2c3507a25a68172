import type { Page } from 'playwright-core';
import { signInOn } from './sign-in-on.ts';

export const ownPassword = '海内存知己天涯若比邻';

/** On the page of the first start: the first administrator, 管理员丙. */
export async function setUpOn(page: Page, token: string): Promise<void> {
  await page.getByLabel('启动口令').fill(token);
  await page.getByLabel('单位名称').fill('石家庄市鹿泉区某局');
  await page.getByLabel('用户名', { exact: true }).fill('管理员丙');
  await page.getByLabel('口令', { exact: true }).fill(ownPassword);
  await page.getByLabel('再输入一次口令').fill(ownPassword);
  await page.getByRole('button', { name: '建立账号并登录' }).click();
  await page.getByText('还没有报告').waitFor();
}

/** As an administrator: an account for 填报. Answers its first password, as it is shown once. */
export async function addWriterOn(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name: '账号' }).click();
  await page.getByRole('button', { name: '新建账号' }).click();
  await page.getByLabel('用户名').fill(name);
  await page.getByRole('radio', { name: /^填报/ }).check();
  await page.getByRole('button', { name: '建立账号' }).click();
  const password = await page.locator('.shown-once code').textContent();
  await page.getByRole('button', { name: '已交给本人，关闭' }).click();
  return password ?? '';
}

/** The first sign-in of an account, which asks for a password of one's own. */
export async function signInFirstOn(page: Page, name: string, first: string): Promise<void> {
  await signInOn(page, name, first);
  await page.getByLabel('首次口令').fill(first);
  await page.getByLabel('新口令', { exact: true }).fill(ownPassword);
  await page.getByLabel('再输入一次新口令').fill(ownPassword);
  await page.getByRole('button', { name: '修改口令并进入' }).click();
  await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
}
