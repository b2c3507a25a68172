import type { ReportInput } from '../../schemas/model/report.ts';

interface Heading {
  readonly key: string;
  readonly text: string;
  readonly address: string;
  readonly section: string | undefined;
  /** The form whose tables stand beneath it. */
  readonly form?: string | undefined;
}

export interface PublishedTexts {
  readonly narrative: NonNullable<ReportInput['narrative']>;
  readonly performance: NonNullable<ReportInput['performance']>;
  readonly glossary: NonNullable<ReportInput['glossary']>;
  /** Each heading as published, by its address; one that is not there is empty. */
  readonly headings: Readonly<Record<string, string>>;
  /** What stands beneath the heading of a form in place of its tables, by `scope/forms/form/none`; empty where nothing does. */
  readonly none: Readonly<Record<string, string>>;
}

/** Where the lines of a published report belong: a heading leads all lines up to the next. */
export function publishedTexts(
  prose: readonly string[],
  headings: readonly Heading[],
  scope: string,
): PublishedTexts {
  const under = new Map<string, string[]>();
  const asPublished: Record<string, string> = Object.fromEntries(
    headings.map(({ address }) => [address, '']),
  );
  let current = '';
  for (const raw of prose) {
    const line = raw.replace(/\[bookmark:[^\]]*\]/g, '').trimEnd();
    const heading = headings.find(({ text }) => isHeading(line, text));
    if (heading && (asPublished[heading.address] === '' || heading.key === current)) {
      if (heading.key !== current) asPublished[heading.address] = line.trim();
      current = heading.key;
    } else if (current !== '' && !/^注：.*空表列示/.test(line) && !isEnd(line))
      under.set(current, [...(under.get(current) ?? []), line.trim()]);
  }
  const linesOf = (key: string): readonly string[] => under.get(key) ?? [];
  return {
    narrative: headings.flatMap(({ key, section }) => {
      const own = linesOf(key);
      return section === undefined || own.length === 0
        ? []
        : [{ id: `n-${scope}-${key}`, scope, section, override: [...own] }];
    }),
    performance: [
      {
        id: `f-${scope}`,
        scope,
        overall: [...linesOf('overallTarget')],
        targets: subTargets(linesOf('subTargets'), scope),
        safeguards: [...linesOf('safeguards')],
      },
    ],
    glossary: linesOf('glossary').flatMap((line, index) => {
      const match = /^-?\s*\d+、\**(.+?)\**：(.+)$/.exec(line);
      return match ? [{ id: `w${index}`, term: match[1] ?? '', text: match[2] ?? '' }] : [];
    }),
    headings: asPublished,
    none: Object.fromEntries(
      headings.flatMap(({ key, form, address }) =>
        form === undefined || asPublished[address] === ''
          ? []
          : [[`${scope}/forms/${form}/none`, linesOf(key).join('\n').trim()]],
      ),
    ),
  };
}

const bare = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/^(第.{1,2}部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+、)/, '');

const isHeading = (line: string, heading: string): boolean => bare(line) === bare(heading);

/** What stands after the last chapter of the department belongs to the next part. */
const isEnd = (line: string): boolean => /^(第.部分\s*部门所属单位预算|一、.+收支预算)$/.test(line.trim());

/** Lines of 绩效目标： and 绩效指标： belong to the title before them; what stands before any title is one of its own. */
function subTargets(lines: readonly string[], scope: string) {
  const targets: { id: string; name: string; goal: string; indicators: string }[] = [];
  for (const line of lines) {
    const last = targets.at(-1);
    if (line.startsWith('绩效目标：') && last) last.goal += line;
    else if (line.startsWith('绩效指标：') && last) last.indicators += line;
    else if (line.length > 60 && last) last.goal += line;
    else
      targets.push({
        id: `t-${scope}-${targets.length}`,
        name: line.slice(0, 60),
        goal: line.slice(60),
        indicators: '',
      });
  }
  return targets;
}
