import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { outlineHeadings } from '../../../schemas/check/subject/outline-headings.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { Report, ReportInput } from '../../../schemas/model/report.ts';
import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import type { LoadedPack } from '../../packs/pack-store.ts';
import { guessed, notUnderstood, understood } from '../protocol.ts';
import { chapterLines, sectionBelow } from './chapter-lines.ts';
import { isGapText } from './gap-text.ts';
import { glossaryEntries } from './glossary-entries.ts';
import { isOfCover } from './is-of-cover.ts';
import type { Line } from './lines-and-headings.ts';
import type { PrintedAt } from './narrative-entry.ts';
import { type PerformancePart, performanceEntries } from './performance-entries.ts';
import { type SectionLines, sectionTexts } from './section-texts.ts';

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

  const sections = new Map<string, SectionLines>();
  const forms: Record<string, string> = {};
  const performanceKeys = new Map<string, PerformancePart>();
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
  const texts = sectionTexts(sections, headings, scope, report, loaded, printed);
  protocol.push(...texts.protocol);
  return {
    narrative: withKept(texts.narrative, [...kept, ...others], scope.scope),
    performance: performanceEntries(performanceKeys, textOf, scope.scope, protocol),
    glossary,
    asPublished: {
      ...Object.fromEntries(known.map(({ key, address }) => [address, headings.get(key)?.text.trim() ?? ''])),
      ...forms,
      ...texts.generated,
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
