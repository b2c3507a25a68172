import type { Report } from '../../../schemas/model/report.ts';

/** A number from 0 to before 1. */
type Random = () => number;

export interface Mutation {
  readonly name: string;
  /** The report broken in one place; undefined where it has none to break. */
  readonly mutate: (report: Report, random: Random) => Report | undefined;
}

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

/** One of the texts of overall targets and safeguards, changed. */
function inTarget(
  report: Report,
  random: Random,
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
  const chosen = pick(changed, random);
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
  random: Random,
  change: (item: Report['procurement'][number]) => Report['procurement'][number] | undefined,
): Report | undefined {
  const changed = report.procurement.flatMap((item, index) => {
    const next = item.notDisclosed ? undefined : change(item);
    return next ? [{ index, next }] : [];
  });
  const chosen = pick(changed, random);
  return chosen && { ...report, procurement: report.procurement.with(chosen.index, chosen.next) };
}

function inAssets(
  report: Report,
  random: Random,
  change: (assets: Report['assets'][number]) => Report['assets'][number] | undefined,
): Report | undefined {
  const changed = report.assets.flatMap((assets, index) => {
    const next = change(assets);
    return next ? [{ index, next }] : [];
  });
  const chosen = pick(changed, random);
  return chosen && { ...report, assets: report.assets.with(chosen.index, chosen.next) };
}

function inProject(
  report: Report,
  random: Random,
  change: (project: Report['projects'][number]) => Report['projects'][number],
): Report | undefined {
  const open = report.projects.filter(({ notDisclosed }) => !notDisclosed);
  const chosen = pick(open, random);
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
    name: 'a comma typed twice',
    mutate: (report, random) =>
      inTarget(report, random, (text) => (text.includes('，') ? text.replace('，', '，，') : undefined)),
  },
  {
    name: 'a quotation mark that is not closed',
    mutate: (report, random) => inTarget(report, random, afterSentence('推进“示范工程建设。')),
  },
  {
    name: 'a bracket that is not closed',
    mutate: (report, random) => inTarget(report, random, afterSentence('推进重点工程（含续建项目建设。')),
  },
  {
    name: 'a letter left over',
    mutate: (report, random) => inTarget(report, random, afterSentence('认真做好w各项工作。')),
  },
  {
    name: 'a sentence that breaks off',
    mutate: (report, random) =>
      inTarget(report, random, (text) => (text.endsWith('。') ? `${text.slice(0, -1)}，` : undefined)),
  },
  {
    name: 'a paragraph twice',
    mutate: (report, random) => {
      const performance = report.performance.map((own) => own);
      const at = performance.findIndex(({ overall }) => overall.some((text) => text.length > 60));
      const own = performance[at];
      const long =
        own &&
        pick(
          own.overall.filter((text) => text.length > 60),
          random,
        );
      if (!own || !long) return undefined;
      return { ...report, performance: performance.with(at, { ...own, overall: [...own.overall, long] }) };
    },
  },
  {
    name: 'the congress before the last',
    mutate: (report, random) => inTarget(report, random, afterSentence('深入学习贯彻党的十九大精神。')),
  },
  {
    name: 'an authority by its former name',
    mutate: (report, random) => inTarget(report, random, afterSentence('会同国土资源局开展联合检查。')),
  },
  {
    name: 'the wording of a district',
    mutate: (report, random) =>
      /县|市/.test(report.department.name)
        ? inTarget(report, random, afterSentence('我旗各项事业取得新进展。'))
        : undefined,
  },
  {
    name: 'the finance of another level',
    mutate: (report) =>
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
    name: 'a chapter that is dropped',
    mutate: (report, random) =>
      published(report, `headings/${pick(['overall', 'threePublicText', 'glossary', 'other'], random)}`, ''),
  },
  {
    name: 'a chapter misnumbered',
    mutate: (report) => published(report, 'headings/glossary', '8、名词解释'),
  },
  {
    name: 'duties left blank',
    mutate: (report) => ({
      ...report,
      narrative: report.narrative.filter(({ section }) => section !== 'duties'),
    }),
  },
  {
    name: 'the note of an empty table under a full one',
    mutate: (report) =>
      report.procurement.length > 0
        ? published(report, 'procurement/notes/1', '注：无政府采购预算，空表列示。')
        : undefined,
  },
  {
    name: 'a price with a digit too many',
    mutate: (report, random) =>
      inProcurement(report, random, (item) =>
        item.unitPrice && item.quantity
          ? { ...item, unitPrice: tenTimes(item.unitPrice) as never }
          : undefined,
      ),
  },
  {
    name: 'a quantity with a digit too many',
    mutate: (report, random) =>
      inProcurement(report, random, (item) =>
        item.unitPrice && item.quantity
          ? { ...item, quantity: `${item.quantity.split('.')[0]}0` }
          : undefined,
      ),
  },
  {
    name: 'a share above its purchase',
    mutate: (report, random) =>
      inProcurement(report, random, (item) => {
        const [fund] = item.funds;
        return fund && item.funds.length === 1
          ? { ...item, smallBusinessShare: tenTimes(fund.amount) as never }
          : undefined;
      }),
  },
  {
    name: 'offices larger than all buildings',
    mutate: (report, random) =>
      inAssets(report, random, ({ parts, ...assets }) =>
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
    name: 'a book total that the parts do not make',
    mutate: (report, random) =>
      inAssets(report, random, (assets) => ({ ...assets, bookTotal: '1.00' as never })),
  },
  {
    name: 'assets of another year',
    mutate: (report, random) =>
      inAssets(report, random, (assets) => ({ ...assets, date: `${report.department.year - 2}-12-31` })),
  },
  {
    name: 'a project starred out',
    mutate: (report, random) =>
      inProject(report, random, (project) => ({ ...project, name: `**${project.name}` })),
  },
  {
    name: 'a sensitive word',
    mutate: (report, random) =>
      inProject(report, random, (project) => ({
        ...project,
        purpose: `${project.purpose}含机要密码设备更新。`,
      })),
  },
  {
    name: 'one project alone withheld',
    mutate: (report, random) => {
      const paid = report.projects.filter(({ id }) => report.lines.some(({ project }) => project === id));
      const chosen = paid.length === report.projects.length ? pick(paid, random) : undefined;
      return (
        chosen && {
          ...report,
          projects: report.projects.map((own) => (own === chosen ? { ...own, notDisclosed: true } : own)),
        }
      );
    },
  },
];
