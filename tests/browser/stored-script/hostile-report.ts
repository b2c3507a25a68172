import { readFile } from 'node:fs/promises';
import { parseReport } from '../../../schemas/model/parse-report.ts';
import { type Report, type ReportInput, reportSchema } from '../../../schemas/model/report.ts';
import { type FreeTexts, rewriteFreeTexts } from './free-texts.ts';

/** Runs where it is taken for HTML, and is spoilt where it is taken for Handlebars, typst or an entity. */
const markup =
  '<img src=x onerror="hasRun=1"><script>hasRun=1</script>\'"&amp;{{a}}{{{b}}}#set $a$ @b *c* _d_ `e` \\f //g [h]] ~ <j>';

export const hostileText = (mark: string): string => `〔${mark}〕${markup}〔完〕`;

/** A report that holds such a text, each with a mark of its own, wherever one may type what one likes. */
export async function hostileReport(): Promise<{ readonly report: Report; readonly texts: FreeTexts }> {
  const sample: ReportInput = JSON.parse(
    await readFile('templates/hebei-2023/samples/water-resources-bureau.json', 'utf8'),
  );
  let count = 0;
  return rewriteFreeTexts(reportSchema, parseReport(withEveryField(sample)), () => {
    count += 1;
    return hostileText(String(count));
  });
}

/** The fields that the sample leaves out. */
function withEveryField(report: ReportInput): ReportInput {
  const [unit, ...units] = report.units;
  const [project, ...projects] = report.projects ?? [];
  const [item, ...procurement] = report.procurement ?? [];
  const narrative = [...(report.narrative ?? [])];
  const text = narrative.pop();
  if (!unit || !project || !item || !text) throw new Error('the sample lacks what others are made of');
  return {
    ...report,
    department: { ...report.department, shortName: '简称' },
    units: [{ ...unit, natureLabel: '性质' }, ...units],
    projects: [
      {
        ...project,
        indicators: [
          { id: 'hi1', level1: '一', level2: '二', name: '三', operator: '≥', value: '90', unit: '%' },
          { id: 'hi2', level1: '一', level2: '二', name: '三', asPrinted: '按期完成' },
        ],
      },
      ...projects,
    ],
    procurement: [{ ...item, origin: { kind: 'stated', name: '来源' } }, ...procurement],
    narrative: [...narrative, { ...text, override: ['替代'] }],
    asPublished: { 'department/t1/r1/c1': '1' },
    sensitiveWords: ['词语'],
    carried: [
      {
        id: 'hc1',
        entry: `projects/${project.id}/goals`,
        year: 2022,
        doubt: '疑点',
        fingerprint: '1',
      },
    ],
    waivers: [
      {
        id: 'hw1',
        rule: '规则',
        finding: '意见',
        reason: '理由',
        name: '姓名',
        time: '2023-01-31T08:00:00Z',
      },
    ],
  };
}
