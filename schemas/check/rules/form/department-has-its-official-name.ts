import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame } from '../../subject/subject.ts';

/** The department stands on the cover and in its texts by the name its own unit has, not by a short one. */
export const departmentHasItsOfficialName: Rule = {
  id: 'department-has-its-official-name',
  group: 'form',
  title: '部门使用规范全称',
  source: '《地方预决算公开操作规程》第四条（形式规范）',
  check: eachPart(
    ({ frame }) => [frame],
    (frame) => [checkName(frame)],
  ),
};

function checkName({ departmentName, unitNames }: Frame): Outcome {
  const full = unitNames.map(withoutSuffix).find((name) => isShortFor(departmentName, asUsual(name)));
  if (full === undefined) return passed;
  return {
    kind: 'failed',
    finding: {
      severity: 'warning',
      message: `部门名称用的是简称“${departmentName}”，单位表中的全称为“${full}”。`,
      mend: `封面、标题和正文改用全称“${full}”，简称只在注明后使用。`,
      places: [entryAt(['department', 'name'])],
      about: departmentName,
    },
  };
}

const withoutSuffix = (name: string): string => name.trim().replace(/[（(]?(?:本级|机关|本部)[）)]?$/, '');

/** A party office has a short form of its own that is as official: 中共…县委. */
const asUsual = (name: string): string => name.replace('中国共产党', '中共').replace('委员会', '委');

/** Its characters stand in the full name in order, the last near its end, and many are left out. */
function isShortFor(short: string, full: string): boolean {
  const name = asUsual(short.trim());
  if (name.length > 0.67 * full.length || !full.slice(-3).includes(name.slice(-1))) return false;
  let at = -1;
  return [...name].every((character) => {
    at = full.indexOf(character, at + 1);
    return at >= 0;
  });
}
