import type { Pack } from '../../schemas/pack/pack.ts';
import { serves } from '../../schemas/pack/serves.ts';
import { UnusableInput } from '../../schemas/problem.ts';

/**
 * The pack of the same place for another year: the pack itself where it serves, else the latest of its family.
 * @throws UnusableInput where there is none
 */
export function packServing(packs: readonly Pack[], id: string, year: number): Pack {
  const family = familyOf(id);
  const own = packs
    .filter((pack) => serves(pack, year) && familyOf(pack.id) === family)
    .sort((a, b) => Number(b.id === id) - Number(a.id === id) || b.years.from - a.years.from);
  if (own[0]) return own[0];
  const known = packs.map(({ name }) => `“${name}”`).join('、');
  throw new UnusableInput([
    { where: '版式', message: `没有与“${id}”同一地区、适用于 ${year} 年的版式。现有${known}` },
  ]);
}

/** `hebei-2023` and `hebei-2024` are of one place. */
const familyOf = (id: string): string => id.replace(/-\d{4}$/, '');
