/** A unit as an export names it; either part may be blank. */
export interface SaidUnit {
  readonly code: string;
  readonly name: string;
}

/** `101001`, `某某局`, `101001 某某局`, `101001-某某局`, `[101001]某某局`; the name may stand in a column of its own. */
export function saidUnit(cell: string, nameCell: string): SaidUnit {
  const [own, beside] = [inOne(cell), inOne(nameCell)];
  const name = own.name || beside.name;
  return { code: own.code || beside.code, name: unspecific.test(name.trim()) ? '' : name };
}

function inOne(text: string): SaidUnit {
  const plain = text.normalize('NFKC').trim();
  const match = /^[[(]?(\d{3,20})[\])]?(?:[\s\-_:：.、]*)(.*)$/su.exec(plain);
  return match ? { code: match[1] ?? '', name: match[2] ?? '' } : { code: '', name: text.trim() };
}

/** A name that every unit could have says nothing. */
const unspecific = /^(?:局|厅|委|机关)*(?:本级|机关)$/;

/** A name without spaces and brackets. */
export const unmarkedName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()[\]〔〕【】<>《》“”"'·.,、，]/g, '')
    .toLowerCase();

/** Without what different programs add to it, too: 本级 and 机关本级 behind it. */
export const bareUnitName = (name: string): string => unmarkedName(name).replace(/(?<=.)(?:机关)?本级$/, '');
