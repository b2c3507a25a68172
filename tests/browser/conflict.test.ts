import { expect, it } from 'vitest';
import type { TestUser } from '../support/start-with-accounts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';

async function saveShortName({ client }: TestUser, report: string, value: string, base: number) {
  const changes = [{ kind: 'set', path: ['department', 'shortName'], value }];
  return client.ask('save', {
    parameters: { report },
    body: { base, saveId: `other-save-${base}`, changes },
  });
}

describeInChromium('two people at one report', () => {
  const client = runClient();

  it('decide field by field; what was not chosen is in the history, which leads back', async () => {
    const server = await client.start();
    const report = await sampleReport(server);
    const { page, complaints } = await client.open(server, {
      as: server.writer,
      hash: `#/reports/${report}`,
    });
    const name = page.getByLabel('简称（可不填）');
    await name.waitFor();
    await saveShortName(server.administrator, report, '他们的简称', 1);

    await name.fill('我的简称');
    await page.getByText('有冲突，需要处理：管理员丙改了同样的内容').waitFor();
    await page.getByRole('button', { name: '查看' }).click();
    const merge = page.getByRole('dialog', { name: '管理员丙也改了这 1 处' });
    await expect.poll(() => merge.getByRole('group').getByRole('radio').count()).toBe(2);
    await merge.getByLabel(/管理员丙的/).check();
    await merge.getByRole('button', { name: '确定并保存' }).click();
    await page.getByText(/^已保存/).waitFor();
    await expect.poll(() => name.inputValue()).toBe('他们的简称');

    await page.getByRole('button', { name: '历史' }).click();
    const history = page.getByRole('dialog', { name: '历史记录' });
    await history.getByRole('button', { name: /第 3 版/ }).click();
    await history.getByText('他们的简称 → 我的简称').waitFor();
    await history.getByRole('button', { name: '恢复到此版本' }).click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await history.getByRole('button', { name: /恢复到第 3 版/ }).waitFor();
    await expect.poll(() => name.inputValue()).toBe('我的简称');
    expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
  }, 240_000);

  it('hear of each other where they wrote in different places, until they have taken note', async () => {
    const server = await client.start();
    const report = await sampleReport(server);
    const { page, complaints } = await client.open(server, {
      as: server.writer,
      hash: `#/reports/${report}`,
    });
    const code = page.getByLabel('编码', { exact: true });
    await code.waitFor();
    await saveShortName(server.administrator, report, '他们的简称', 1);

    await code.fill('987');
    const notice = page.getByText('已合并 管理员丙 的 1 处修改，与您的修改没有冲突。');
    await notice.waitFor();
    await page.getByText(/^已保存/).waitFor();
    expect(await page.getByLabel('简称（可不填）').inputValue()).toBe('他们的简称');
    expect(await code.inputValue()).toBe('987');
    await page.getByRole('button', { name: '知道了' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    expect(complaints).toEqual([]);
  }, 120_000);
});
