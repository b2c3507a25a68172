import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { packsForYear } from './packs-for-year.ts';
import { typedYear } from './typed-year.ts';
import { yearsText } from './years-text.ts';

interface Props {
  readonly packs: readonly PackSummary[];
  readonly year: string;
  readonly chosen: string | undefined;
  readonly onChange: (packId: string) => void;
}

/** The pack follows from the year and says why; where several are for that year, another can be chosen. */
export function PackChoice({ packs, year, chosen, onChange }: Props) {
  const number = typedYear(year);
  const fitting = packsForYear(packs, number);
  if (fitting.length === 0) return <p role="status">{withoutPack(packs, number)}</p>;
  return (
    <ChoiceList
      legend="版式"
      choices={fitting.map((pack) => ({
        value: pack.id,
        label: pack.name,
        hint: `${number} 年按此版式公开（适用于 ${yearsText(pack)}）`,
      }))}
      value={chosen ?? fitting[0]?.id}
      onChange={onChange}
    />
  );
}

const withoutPack = (packs: readonly PackSummary[], year: number): string =>
  Number.isNaN(year)
    ? '填写预算年度后，按年度选定版式。'
    : `没有 ${year} 年的版式。现有：${packs.map((pack) => `${pack.name}，适用于 ${yearsText(pack)}`).join('；')}。请核对年度。`;
