import type { Report } from '../../../schemas/model/report.ts';
import { type Mutation, oneOf, type Pick } from './mutation.ts';

/** One of the texts of overall targets and safeguards, changed. */
function inTarget(
  report: Report,
  pick: Pick,
  change: (text: string) => string | undefined,
): Report | undefined {
  const places = report.performance.flatMap(({ overall, safeguards }, index) => [
    ...overall.map((text, at) => ({ index, field: 'overall' as const, at, text })),
    ...safeguards.map((text, at) => ({ index, field: 'safeguards' as const, at, text })),
  ]);
  const changed = places.flatMap((place) => {
    const text = change(place.text);
    return text === undefined ? [] : [{ ...place, text }];
  });
  const chosen = oneOf(changed, pick);
  if (!chosen) return undefined;
  const performance = report.performance.map((own, index) =>
    index === chosen.index ? { ...own, [chosen.field]: own[chosen.field].with(chosen.at, chosen.text) } : own,
  );
  return { ...report, performance };
}

const afterSentence = (words: string) => (text: string) =>
  text.includes('。') ? text.replace('。', `。${words}`) : undefined;

function inProcurement(
  report: Report,
  pick: Pick,
  change: (item: Report['procurement'][number]) => Report['procurement'][number] | undefined,
): Report | undefined {
  const changed = report.procurement.flatMap((item, index) => {
    const next = item.notDisclosed ? undefined : change(item);
    return next ? [{ index, next }] : [];
  });
  const chosen = oneOf(changed, pick);
  return chosen && { ...report, procurement: report.procurement.with(chosen.index, chosen.next) };
}

function inAssets(
  report: Report,
  pick: Pick,
  change: (assets: Report['assets'][number]) => Report['assets'][number] | undefined,
): Report | undefined {
  const changed = report.assets.flatMap((assets, index) => {
    const next = change(assets);
    return next ? [{ index, next }] : [];
  });
  const chosen = oneOf(changed, pick);
  return chosen && { ...report, assets: report.assets.with(chosen.index, chosen.next) };
}

function inProject(
  report: Report,
  pick: Pick,
  change: (project: Report['projects'][number]) => Report['projects'][number],
): Report | undefined {
  const open = report.projects.filter(({ notDisclosed }) => !notDisclosed);
  const chosen = oneOf(open, pick);
  return (
    chosen && { ...report, projects: report.projects.map((own) => (own === chosen ? change(own) : own)) }
  );
}

const published = (report: Report, address: string, text: string): Report => ({
  ...report,
  asPublished: { ...report.asPublished, [`${report.publication.scopes[0]}/${address}`]: text },
});

const tenTimes = (amount: string): string => amount.replace('.', '0.');

/** Errors of form, of purchases and assets, and of what is not for disclosure: each in one place of a correct report. */
export const formMutations: readonly Mutation[] = [
  {
    kind: 'a comma typed twice',
    mutate: ({ report }, pick) =>
      inTarget(report, pick, (text) => (text.includes('，') ? text.replace('，', '，，') : undefined)),
  },
  {
    kind: 'a quotation mark that is not closed',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('推进“示范工程建设。')),
  },
  {
    kind: 'a bracket that is not closed',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('推进重点工程（含续建项目建设。')),
  },
  {
    kind: 'a blank of the form left in a target',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('全面完成XX任务。')),
  },
  {
    kind: 'a rate above all in a target',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('群众满意度达到120%。')),
  },
  {
    kind: 'a sub-target without indicators',
    mutate: ({ report }, pick) => {
      const own = oneOf(report.performance, pick);
      const target = own && oneOf(own.targets, pick);
      if (!own || !target || target.children.length > 0 || own.targets.length < 2) return undefined;
      const targets = own.targets.map((other) => (other === target ? { ...other, indicators: '' } : other));
      return {
        ...report,
        performance: report.performance.map((other) => (other === own ? { ...own, targets } : other)),
      };
    },
  },
  {
    kind: 'a letter left over',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('认真做好w各项工作。')),
  },
  {
    kind: 'a sentence that breaks off',
    mutate: ({ report }, pick) =>
      inTarget(report, pick, (text) => (text.endsWith('。') ? `${text.slice(0, -1)}，` : undefined)),
  },
  {
    kind: 'a paragraph twice',
    mutate: ({ report }, pick) => {
      const performance = report.performance.map((own) => own);
      const at = performance.findIndex(({ overall }) => overall.some((text) => text.length > 60));
      const own = performance[at];
      const long =
        own &&
        oneOf(
          own.overall.filter((text) => text.length > 60),
          pick,
        );
      if (!own || !long) return undefined;
      return { ...report, performance: performance.with(at, { ...own, overall: [...own.overall, long] }) };
    },
  },
  {
    kind: 'the congress before the last',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('深入学习贯彻党的十九大精神。')),
  },
  {
    kind: 'an authority by its former name',
    mutate: ({ report }, pick) => inTarget(report, pick, afterSentence('会同国土资源局开展联合检查。')),
  },
  {
    kind: 'the wording of a district',
    mutate: ({ report }, pick) =>
      /县|市/.test(report.department.name)
        ? inTarget(report, pick, afterSentence('我旗各项事业取得新进展。'))
        : undefined,
  },
  {
    kind: 'the finance of another level',
    mutate: ({ report }) =>
      /县/.test(report.department.name)
        ? {
            ...report,
            glossary: [
              ...report.glossary,
              { id: 'mutated', term: '本年拨款', text: '指省级财政当年拨付的资金。' },
            ],
          }
        : undefined,
  },
  {
    kind: 'a chapter that is dropped',
    mutate: ({ report }, pick) =>
      published(report, `headings/${oneOf(['overall', 'threePublicText', 'glossary', 'other'], pick)}`, ''),
  },
  {
    kind: 'a chapter misnumbered',
    mutate: ({ report }) => published(report, 'headings/glossary', '8、名词解释'),
  },
  {
    kind: 'duties left blank',
    mutate: ({ report }) => ({
      ...report,
      narrative: report.narrative.filter(({ section }) => section !== 'duties'),
    }),
  },
  {
    kind: 'the note of an empty table under a full one',
    mutate: ({ report }) =>
      report.procurement.length > 0
        ? published(report, 'procurement/notes/1', '注：无政府采购预算，空表列示。')
        : undefined,
  },
  {
    kind: 'a price with a digit too many',
    mutate: ({ report }, pick) =>
      inProcurement(report, pick, (item) =>
        item.unitPrice && item.quantity
          ? { ...item, unitPrice: tenTimes(item.unitPrice) as never }
          : undefined,
      ),
  },
  {
    kind: 'a quantity with a digit too many',
    mutate: ({ report }, pick) =>
      inProcurement(report, pick, (item) =>
        item.unitPrice && item.quantity
          ? { ...item, quantity: `${item.quantity.split('.')[0]}0` }
          : undefined,
      ),
  },
  {
    kind: 'a share above its purchase',
    mutate: ({ report }, pick) =>
      inProcurement(report, pick, (item) => {
        const [fund] = item.funds;
        return fund && item.funds.length === 1
          ? { ...item, smallBusinessShare: tenTimes(fund.amount) as never }
          : undefined;
      }),
  },
  {
    kind: 'offices larger than all buildings',
    mutate: ({ report }, pick) =>
      inAssets(report, pick, ({ parts, ...assets }) =>
        parts.building?.quantity && parts.officeBuilding
          ? {
              ...assets,
              parts: {
                ...parts,
                officeBuilding: {
                  ...parts.officeBuilding,
                  quantity: `${parts.building.quantity.split('.')[0]}0`,
                },
              },
            }
          : undefined,
      ),
  },
  {
    kind: 'a book total that the parts do not make',
    mutate: ({ report }, pick) =>
      inAssets(report, pick, (assets) => ({ ...assets, bookTotal: '1.00' as never })),
  },
  {
    kind: 'assets of another year',
    mutate: ({ report }, pick) =>
      inAssets(report, pick, (assets) => ({ ...assets, date: `${report.department.year - 2}-12-31` })),
  },
  {
    kind: 'a project starred out',
    mutate: ({ report }, pick) =>
      inProject(report, pick, (project) => ({ ...project, name: `**${project.name}` })),
  },
  {
    kind: 'a sensitive word',
    mutate: ({ report }, pick) =>
      inProject(report, pick, (project) => ({
        ...project,
        purpose: `${project.purpose}含机要密码设备更新。`,
      })),
  },
  {
    kind: 'one project alone withheld',
    mutate: ({ report }, pick) => {
      const paid = report.projects.filter(({ id }) => report.lines.some(({ project }) => project === id));
      const chosen = paid.length === report.projects.length ? oneOf(paid, pick) : undefined;
      return (
        chosen && {
          ...report,
          projects: report.projects.map((own) => (own === chosen ? { ...own, notDisclosed: true } : own)),
        }
      );
    },
  },
];
