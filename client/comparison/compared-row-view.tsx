import type { ComparedColumn, ComparedRow } from '../../schemas/compare/tables/compared-table.ts';
import type { MoneyFormat } from '../../schemas/model/amount.ts';
import { ComparedCellView } from './compared-cell-view.tsx';
import { StatusTag } from './status-tag.tsx';

interface Props {
  readonly row: ComparedRow;
  readonly columns: readonly ComparedColumn[];
  readonly money: MoneyFormat;
  readonly hasCodes: boolean;
  readonly formWords: string;
}

export function ComparedRowView({ row, columns, money, hasCodes, formWords }: Props) {
  const { code, name, was, role, status, cells } = row;
  return (
    <tr className={role === 'item' ? undefined : 'is-group'}>
      {hasCodes && <td className="is-code">{code}</td>}
      <th scope="row">
        {name}
        {was && <span className="soft">（原 {[was.code, was.name].filter(Boolean).join(' ')}）</span>}
        {formWords && <span className="soft">{formWords}</span>}
      </th>
      <td>
        <StatusTag status={status} />
      </td>
      {cells.map((cell, index) => (
        <ComparedCellView
          key={columns[index]?.key}
          cell={cell}
          kind={columns[index]?.kind ?? 'text'}
          money={money}
        />
      ))}
    </tr>
  );
}
