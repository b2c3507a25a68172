import type { ReportInput } from '../../../schemas/model/report.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';
import type { ScopePart } from './scope-part.ts';

/** The department: of the captions of its tables, else of the titles of the document. */
export function departmentEntry(
  blocks: readonly SourceBlock[],
  parts: readonly ScopePart[],
  year: number,
): ReportInput['department'] & { readonly name: string } {
  const { code, name } = parts[0]?.agency ?? {};
  const titles = [...(parts[0]?.tables.values() ?? [])].map(({ title }) => plain(title));
  const isUnit =
    titles.filter((title) => /单位预算/.test(title)).length >
    titles.filter((title) => /部门预算/.test(title)).length;
  return {
    code: code ?? '',
    name: name ?? nameInTitles(blocks) ?? '（未列部门名称）',
    year,
    kind: isUnit ? 'unit' : 'department',
  };
}

function nameInTitles(blocks: readonly SourceBlock[]): string | undefined {
  for (const block of blocks.slice(0, 400)) {
    const text = block.kind === 'paragraph' ? block.text.trim() : '';
    const [, before] =
      /^(?:第[一二三]部分\s*)?(\p{Script=Han}[^。，；：]{2,40}?)\s*20\d{2}\s*年(?:度)?(?:部门|单位)?(?:综合)?预算/u.exec(
        text,
      ) ?? [];
    const [, labelled] =
      /^(?:预算)?(?:主管)?(?:部门|单位)(?:名称)?\s*[：:]\s*(\p{Script=Han}.{2,60})$/u.exec(text) ?? [];
    const name = (before ?? labelled)?.trim();
    if (name && !/^第[一二三四五六七八九十]+(?:章|部分)/.test(name)) return name;
  }
  return undefined;
}
