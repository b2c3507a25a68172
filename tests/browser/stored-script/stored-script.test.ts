import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInChromium } from '../describe-in-chromium.ts';
import { exportedFiles } from '../exported-files.ts';
import { goToSection } from '../opened-report.ts';
import { previewOfLatest, previewTexts } from '../preview-text.ts';
import { runClient } from '../run-client.ts';
import type { FreeTexts } from './free-texts.ts';
import { hostileReport, hostileText } from './hostile-report.ts';

/** What checking a report takes, which no document for publication has. */
const ofChecks = [
  'carried.doubt',
  'sensitiveWords',
  'waivers.finding',
  'waivers.name',
  'waivers.reason',
  'waivers.rule',
];

/** Fields of the texts of the report, which have no section of their own yet. */
const writtenElsewhere = [
  'asPublished',
  'glossary.term',
  'glossary.text',
  'narrative.added',
  'narrative.answers',
  'narrative.override',
  'performance.overall',
  'performance.safeguards',
  'performance.targets.goal',
  'performance.targets.indicators',
  'performance.targets.name',
  ...ofChecks,
];

/** Fields that this province's report does not print. */
const notPrinted = ['asPublished', 'department.shortName', 'projects.code', 'projects.purpose', ...ofChecks];

/** Text without what only lays it out. */
const plain = (text: string): string => text.replace(/\s/g, '');

/** The fields of which no text stands, letter by letter, in what is shown. */
function missingIn(shown: readonly string[], texts: FreeTexts): readonly string[] {
  const all = plain(shown.join('\n'));
  const found = new Set([...texts].filter(([text]) => all.includes(plain(text))).map(([, field]) => field));
  return [...new Set(texts.values())].filter((field) => !found.has(field)).sort();
}

/** All that is to be read in a part of the page: text, and what stands in fields. */
const readable = (page: Page, place: string): Promise<string> =>
  page.locator(place).evaluate((element) => {
    const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [element.textContent, ...fields.map(({ value }) => value)].join('\n');
  });

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as { readonly hasRun?: unknown }).hasRun)).toBeUndefined();
  expect(await page.locator('img[src="x"], j').count()).toBe(0);
}

/** Everything that is entered, section by section, with the goals of the first project and special fund. */
async function sectionsOf(page: Page): Promise<readonly string[]> {
  const shown: string[] = [];
  const names = page.locator('.list-pane ul').first().locator('.section-name');
  for (const name of await names.allTextContents()) {
    await goToSection(page, name);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    shown.push(await readable(page, '.middle-pane'));
    const goals = page.getByRole('button', { name: '填写绩效目标' });
    if ((await goals.count()) === 0) continue;
    await page.getByRole('grid').first().locator('tr[data-row="0"] td').nth(2).click();
    await goals.first().click();
    await page.getByRole('grid', { name: '绩效指标' }).waitFor();
    shown.push(await readable(page, '.middle-pane'));
  }
  return shown;
}

async function tablesOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: '表格' }).click();
  const choice = page.getByRole('combobox', { name: '表格', exact: true });
  const shown: string[] = [];
  const values = choice.locator('option').evaluateAll((all) => all.map((own) => own.getAttribute('value')));
  for (const value of await values) {
    await choice.selectOption(value);
    shown.push(await readable(page, '.live-tables'));
  }
  await page.getByRole('tab', { name: '版面' }).click();
  return shown;
}

describeInChromium('script in every text of a report', () => {
  const client = runClient();

  async function opened() {
    const { report, texts } = await hostileReport();
    const server = await client.start();
    const made = await server.writer.client.ask('createReport', { body: { from: 'file', report } });
    const id: string = made.body.id;
    const options = { as: server.writer, hash: `#/reports/${id}` };
    const { page, complaints } = await client.open(server, options);
    await page.locator('.section-pane').waitFor();
    return { server, id, page, complaints, report, texts };
  }

  it('is text in every section and table of the editor', async () => {
    const { page, complaints, texts } = await opened();
    expect(missingIn(await sectionsOf(page), texts)).toEqual(writtenElsewhere.toSorted());
    await expectHarmless(page);
    const inTables = missingIn(await tablesOf(page), texts);
    expect(inTables).not.toContain('department.name');
    expect(inTables).not.toContain('codeNames.name');
    await expectHarmless(page);
    expect(complaints).toEqual([]);
  }, 400_000);

  it('is text in the preview and in both files', async () => {
    const { page, complaints, texts } = await opened();
    await previewOfLatest(page);
    const inPreview = missingIn(await previewTexts(page, 8), texts);
    expect(inPreview).not.toContain('department.name');
    expect(inPreview).not.toContain('codeNames.name');
    await expectHarmless(page);
    const { pdf, docx } = await exportedFiles(page);
    expect(missingIn([pdf], texts)).toEqual(notPrinted.toSorted());
    expect(missingIn([docx], texts)).toEqual(notPrinted.toSorted());
    expect(complaints).toEqual([]);
  }, 400_000);

  it('is text in a conflict and in the history', async () => {
    const { server, id, page, complaints, report } = await opened();
    await page.getByRole('button', { name: '收起预览' }).click();
    const theirs = hostileText('他们的');
    const changes = [
      { kind: 'set', path: ['department', 'shortName'], value: theirs },
      { kind: 'set', path: ['units', { id: report.units[0]?.id }, 'name'], value: hostileText('单位') },
    ];
    const body = { base: 1, saveId: 'other-save-1', changes };
    const saved = await server.administrator.client.ask('save', { parameters: { report: id }, body });
    expect(saved.status).toBe(200);

    await page.getByLabel('简称（可不填）').fill(hostileText('我的'));
    await page.getByRole('button', { name: '查看' }).click();
    const merge = page.getByRole('dialog');
    await merge.getByLabel(/管理员丙的/).waitFor();
    const shown = await readable(page, 'dialog[open]');
    expect(missingIn([shown], new Map([theirs, hostileText('我的')].map((text) => [text, text])))).toEqual(
      [],
    );
    await expectHarmless(page);
    await merge.getByText('全部用我的').click();
    await merge.getByRole('button', { name: '确定并保存' }).click();
    await page.getByText(/^已保存/).waitFor();

    await page.getByRole('button', { name: '历史' }).click();
    const history = page.getByRole('dialog', { name: '历史记录' });
    await history.getByRole('button', { name: /第 3 版/ }).click();
    await history.getByText('〔我的〕').first().waitFor();
    const told = await readable(page, 'dialog[open]');
    expect(missingIn([told], new Map([[hostileText('我的'), '我的']]))).toEqual([]);
    await expectHarmless(page);
    expect(complaints).toEqual([]);
  }, 400_000);
});
