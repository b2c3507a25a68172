import { expect, it } from 'vitest';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { fakeReportService } from '../support/fake-report-service.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { plainReport } from './plain-report.ts';
import { runClient } from './run-client.ts';

const sample = {
  id: 'hebei',
  packName: '河北省部门预算公开版式',
  title: '示例县示例局2025年部门预算',
  description: '虚构的县级部门。',
};

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text, 'utf8'),
});

describeInChromium('the first page', () => {
  const client = runClient();

  it('names the product, lists the samples, and says what may not be entered and that nothing is stored', async () => {
    const { page, complaints } = await client.open(fakeReportService({ samples: [sample] }));
    await page.getByRole('heading', { name: '部门预算公开编制' }).waitFor();
    await page.getByRole('heading', { name: sample.title }).waitFor();
    await page.getByText('涉密内容不得录入').waitFor();
    await page.getByText('本版本不保存任何内容').waitFor();
    expect(complaints).toEqual([]);
  });

  it('lets antd write its styles under the strict policy', async () => {
    const { page } = await client.open(fakeReportService({ samples: [sample] }));
    const button = page.getByRole('button', { name: `打开 ${sample.title}` });
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(23, 80, 143)',
    );
  });

  it('says so where there are no samples', async () => {
    const { page } = await client.open(fakeReportService());
    await page.getByText('没有示例').waitFor();
  });

  it('says that the server is gone, and tries again when asked', async () => {
    const { page, app } = await client.open(fakeReportService({ samples: [sample] }));
    await page.getByRole('heading', { name: sample.title }).waitFor();
    await app.close();
    await page.getByRole('button', { name: `打开 ${sample.title}` }).click();
    await page.getByText('连接不上程序').waitFor();
    await page.getByRole('button', { name: '重试' }).waitFor();
  });

  it.each([
    ['not JSON', 'report.json', '{"department": ', '内容不是完整的 JSON'],
    ['an empty file', 'report.json', '', '文件是空的'],
    ['a pdf', 'report.pdf', '%PDF-1.7', '这是 PDF 文件'],
    ['one too large', 'report.json', ' '.repeat(reportSizeLimit + 1), '应不超过 10 MB'],
    [
      'a report with a field missing',
      'report.json',
      JSON.stringify({ ...plainReport, units: undefined }),
      'units',
    ],
  ])('says beside the button why a file cannot be used: %s', async (_, name, text, message) => {
    const { page, complaints } = await client.open(fakeReportService());
    await page.locator('input[type=file]').setInputFiles(file(name, text));
    const alert = page.locator('.upload-panel').getByRole('alert');
    await alert.getByText(message).first().waitFor();
    await alert.getByText(`“${name}”不能使用`).waitFor();
    expect(complaints).toEqual([]);
  });

  it('opens a file that was mended after it had been refused', async () => {
    const { page } = await client.open(fakeReportService());
    const input = page.locator('input[type=file]');
    await input.setInputFiles(file('report.json', '{'));
    await page.getByRole('alert').waitFor();
    await input.setInputFiles(file('report.json', JSON.stringify(plainReport)));
    await page.getByRole('heading', { name: plainReport.department.name }).waitFor();
  });

  it('opens a file that is dropped', async () => {
    const { page } = await client.open(fakeReportService());
    await page.locator('.drop-zone').evaluate((zone, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, JSON.stringify(plainReport));
    await page.getByText('dropped.json').waitFor();
    await page.getByRole('heading', { name: plainReport.department.name }).waitFor();
  });
});
