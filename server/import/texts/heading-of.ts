import { plain, unnumbered } from '../recognise/plain.ts';
import { isShort } from './further-chapters.ts';
import { headingWords } from './heading-words.ts';
import type { Line, OutlineHeading } from './lines-and-headings.ts';

/** The key of the heading a line is: by its words as the pack has them, else by other words for it where it may stand. */
export function headingOf(
  line: Line,
  outline: readonly OutlineHeading[],
  known: ReadonlyMap<string, Line>,
  current: string,
  under: ReadonlyMap<string, readonly Line[]>,
): string | undefined {
  const own = unnumbered(line.text);
  if (own === '' || !isShort(line.text)) return undefined;
  // A title with nothing under it, found again, was a line of a list of titles.
  const isFree = ({ key }: OutlineHeading) => !known.has(key) || key === current || !under.has(key);
  const exact = outline.find((heading) => isFree(heading) && unnumbered(heading.text) === own);
  if (exact) return exact.key;
  const isNumbered = own !== plain(line.text) || line.isOutlined || /[:：]$/.test(line.text.trim());
  if (
    !isNumbered ||
    /表$/.test(own) ||
    (current === 'glossary' && !/^[一二三四五六七八九十第]/.test(plain(line.text)))
  )
    return undefined;
  const topic = own.replace(/^.{0,30}?20\d{2}年度?(?:部门|单位)?/, '');
  const named = Object.keys(headingWords).filter(
    (key) => headingWords[key]?.test(own) || headingWords[key]?.test(topic),
  );
  return named
    .flatMap((key) => outline.filter((heading) => heading.key === key && isFree(heading) && key !== current))
    .find((heading) => fits(heading, outline, known, line, current))?.key;
}

/** A section stands in its chapter; a chapter has the number of a chapter. */
function fits(
  heading: OutlineHeading,
  outline: readonly OutlineHeading[],
  known: ReadonlyMap<string, Line>,
  { text, isOutlined }: Line,
  current: string,
): boolean {
  const above = outline.find(({ key }) => key === current);
  const isSection = !/^(?:第?[一二三四五六七八九十]+(?:部分|、))/.test(plain(heading.text));
  if (isSection && heading.key !== 'disclosure') {
    if (current === heading.parent || above?.parent === heading.parent) return true;
    // Where nothing is called as its chapter, it is one itself.
    return !known.has(heading.parent) && /^[一二三四五六七八九十]+、/.test(plain(text));
  }
  // 机关运行经费, 政府采购 and the like are chapters to a pack and sections to others, whose title says nothing else.
  if (/^\([一二三四五六七八九十]+\)/.test(plain(text)) && isTopic.test(unnumbered(text))) return true;
  return (
    isOutlined || /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]+、|\d{1,2}[、.])/.test(plain(text))
  );
}

const isTopic =
  /^(?:20\d{2}年度?)?(?:部门|单位)?(?:机关运行经费|政府采购|国有资产(?:占有使用|占用)?|三公经费)(?:预算)?(?:安排|支出|执行|信息)?(?:情况)?(?:说明)?$/;
