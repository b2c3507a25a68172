import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { packForYear, yearsText } from './pack-for-year.ts';

interface Props {
  readonly packs: readonly PackSummary[];
  readonly year: string;
  readonly chosen: string | undefined;
  readonly onChange: (packId: string) => void;
}

/** The pack follows from the year, says why, and can be changed. */
export function PackChoice({ packs, year, chosen, onChange }: Props) {
  const number = Number(year.normalize('NFKC'));
  const fitting = packForYear(packs, number);
  const hintOf = (pack: PackSummary): string =>
    pack === fitting ? `${number} 年按此版式公开（适用于 ${yearsText(pack)}）` : `适用于 ${yearsText(pack)}`;
  return (
    <>
      <ChoiceList
        legend="版式"
        choices={packs.map((pack) => ({ value: pack.id, label: pack.name, hint: hintOf(pack) }))}
        value={chosen ?? fitting?.id}
        onChange={onChange}
      />
      {!fitting && number >= 1000 && (
        <p className="key-note">没有专为 {number} 年的版式。请选择最接近的一种，建立后仍按所选版式排版。</p>
      )}
    </>
  );
}
