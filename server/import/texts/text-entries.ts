import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { outlineHeadings } from '../../../schemas/check/subject/outline-headings.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { Report, ReportInput } from '../../../schemas/model/report.ts';
import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import type { LoadedPack } from '../../packs/pack-store.ts';
import { guessed, notUnderstood, understood } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import { chapterLines, sectionBelow } from './chapter-lines.ts';
import { isGapText } from './gap-text.ts';
import { glossaryEntries } from './glossary-entries.ts';
import type { Line } from './lines-and-headings.ts';
import { narrativeEntry, type PrintedAt } from './narrative-entry.ts';
import { subTargets } from './sub-targets.ts';

export interface TextEntries {
  readonly narrative: NonNullable<ReportInput['narrative']>;
  readonly performance: NonNullable<ReportInput['performance']>;
  readonly glossary: NonNullable<ReportInput['glossary']>;
  readonly asPublished: Readonly<Record<string, string>>;
  readonly protocol: readonly ProtocolEntry[];
}

/**
 * The chapters of a part in the sections of the pack's outline; what fits none of them is kept under 其他, with a flag.
 * @param others tables that are none of the pack's, as text
 * @param printed what cells print otherwise than the entries make it
 */
export function textEntries(
  lines: readonly Line[],
  scope: DerivedScope,
  report: Report,
  loaded: LoadedPack,
  others: readonly string[],
  printed: PrintedAt,
): TextEntries {
  const { outline } = loaded.pack;
  const isFirstUnit = report.publication.scopes.find((other) => other !== departmentScope) === scope.scope;
  const nodes =
    scope.kind === 'department'
      ? outline.department
      : [...(isFirstUnit ? outline.units : []), ...outline.unit];
  const known = outlineHeadings(nodes, scope.scope, scope.placeholders, { ...report, asPublished: {} }).map(
    ({ key = '', text, address, parent = '' }) => ({ key, text, address, parent }),
  );
  const { headings, lines: under, unknown } = chapterLines(lines, known);
  const protocol: ProtocolEntry[] = [];
  const kept: string[] = [];
  const textOf = (key: string) =>
    (under.get(key) ?? []).map(({ text }) => text.trim()).filter((text) => !isGapText(text));
  const keep = (own: readonly Line[], message: string) => {
    if (own.length === 0) return;
    kept.push(...own.map(({ text }) => text.trim()));
    protocol.push(
      notUnderstood(
        own[0]?.place ?? '',
        message,
        own
          .map(({ text }) => text.trim())
          .join('\n')
          .slice(0, 500),
      ),
    );
  };

  keep(
    (under.get('') ?? []).filter(({ text }) => !isOfCover(text, scope)),
    '第一个标题之前的文字不在版式中，保留在“其他需要说明的事项”',
  );
  for (const key of unknown.filter((one) => !under.has(one)))
    protocol.push(understood('', `“${key.slice(1)}”只是标题，下面没有文字`));
  for (const key of unknown.filter((one) => under.has(one)))
    keep(
      [
        { text: key.slice(1), place: under.get(key)?.[0]?.place ?? '', isOutlined: true },
        ...(under.get(key) ?? []),
      ],
      `“${key.slice(1)}”一章不在版式中，保留在“其他需要说明的事项”`,
    );

  const sections = new Map<string, { key: string; lines: Line[] }>();
  const forms: Record<string, string> = {};
  const performanceKeys = new Map<string, 'overall' | 'targets' | 'safeguards'>();
  let glossary: TextEntries['glossary'] = [];
  for (const { key } of known) {
    const own = under.get(key) ?? [];
    const node = nodeOf(nodes, key);
    const [leaf] = node?.children.filter((child) => child.kind !== 'heading') ?? [];
    if (leaf?.kind === 'performance') performanceKeys.set(key, leaf.part);
    if (leaf?.kind === 'forms' && headings.has(key))
      forms[`${scope.scope}/forms/${leaf.form}/none`] = textOf(key).join('\n');
    if (own.length === 0 || leaf?.kind === 'performance' || leaf?.kind === 'forms') continue;
    if (leaf?.kind === 'glossary') {
      const read = glossaryEntries(own, loaded.pack.glossary);
      glossary = [...read.glossary];
      const missing = glossary.filter(({ text }) => text === '');
      if (missing.length > 0)
        protocol.push(
          understood(
            own[0]?.place ?? '',
            `名词解释没有列出版式中的 ${missing.length} 个名词，导入后也不列`,
            missing.map(({ term }) => term).join('、'),
          ),
        );
      keep(read.rest, '名词解释中没有术语的文字，保留在“其他需要说明的事项”');
      continue;
    }
    const section = sectionBelow(nodes, key);
    if (section === undefined)
      keep(own, `“${headings.get(key)?.text.trim()}”下的文字没有可放的位置，保留在“其他需要说明的事项”`);
    else
      sections.set(section, {
        key: sections.get(section)?.key ?? key,
        lines: [...(sections.get(section)?.lines ?? []), ...own],
      });
  }
  const generated: Record<string, string> = {};
  const narrative = [...sections].flatMap(([section, { key, lines: own }]) => {
    const entry = narrativeEntry(
      section,
      own.map(({ text }) => text.trim()),
      scope,
      report,
      loaded,
      printed,
    );
    protocol.push(
      understood(
        own[0]?.place ?? '',
        entry === undefined
          ? `“${headings.get(key)?.text.trim()}”与版式生成的文字一致`
          : `“${headings.get(key)?.text.trim()}”${own.length} 段，按原文保留`,
      ),
    );
    if (entry === undefined)
      generated[`${scope.scope}/texts/${section}`] = own
        .map(({ text }) => text.trim())
        .join('\n')
        .slice(0, 20_000);
    return entry === undefined
      ? []
      : [{ id: `n-${scope.scope}-${key}`, scope: scope.scope, section, ...entry }];
  });
  return {
    narrative: withKept(narrative, [...kept, ...others], scope.scope),
    performance: performanceOf(performanceKeys, textOf, scope.scope, protocol),
    glossary,
    asPublished: {
      ...Object.fromEntries(known.map(({ key, address }) => [address, headings.get(key)?.text.trim() ?? ''])),
      ...forms,
      ...generated,
    },
    protocol: [
      ...protocol,
      ...known.flatMap(({ key, text }) =>
        headings.has(key) ? [] : [guessed('', `没有找到“${text.trim()}”这一标题`)],
      ),
    ],
  };
}

function nodeOf(
  nodes: readonly OutlineNode[],
  key: string,
): Extract<OutlineNode, { kind: 'heading' }> | undefined {
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    if (node.key === key) return node;
    const below = nodeOf(node.children, key);
    if (below) return below;
  }
  return undefined;
}

/** Cover, titles and page numbers say nothing that is not entered elsewhere. */
function isOfCover(text: string, { placeholders }: DerivedScope): boolean {
  const own = plain(text);
  const words = [placeholders.departmentName, placeholders.name, placeholders.year].map((word) =>
    plain(word ?? ''),
  );
  return (
    own.length <= 60 &&
    !/[。;]/.test(own) &&
    (words.includes(own) ||
      /^(?:目录|contents|-?\d{1,4}-?)$/i.test(own) ||
      /预算|公开|^\d{4}年\d{1,2}月/.test(own) ||
      words.some((word) => word !== '' && own.includes(word)))
  );
}

type Narratives = TextEntries['narrative'];

function withKept(narrative: Narratives, kept: readonly string[], scope: string): Narratives {
  if (kept.length === 0) return narrative;
  const other = narrative.find(({ section }) => section === 'other');
  const rest = narrative.filter((one) => one !== other);
  const entry = other ?? { id: `n-${scope}-other`, scope, section: 'other' };
  return [
    ...rest,
    other?.override
      ? { ...entry, override: [...other.override, ...kept] }
      : { ...entry, added: [...(entry.added ?? []), ...kept] },
  ];
}

function performanceOf(
  keys: ReadonlyMap<string, 'overall' | 'targets' | 'safeguards'>,
  textOf: (key: string) => readonly string[],
  scope: string,
  protocol: ProtocolEntry[],
): TextEntries['performance'] {
  const of = (part: string) => [...keys].filter(([, own]) => own === part).flatMap(([key]) => textOf(key));
  const targets = subTargets(of('targets'), scope);
  const bare = targets.filter(
    ({ goal, indicators, children }) => !goal && !indicators && (children ?? []).length === 0,
  );
  protocol.push(
    ...bare.map(({ name }) => guessed('', '分项绩效目标中的这一段没有目标和指标，按一项目标保留', name)),
  );
  const entry = {
    id: `f-${scope}`,
    scope,
    overall: of('overall'),
    targets: [...targets],
    safeguards: of('safeguards'),
  };
  return entry.overall.length + targets.length + entry.safeguards.length > 0 ? [entry] : [];
}
