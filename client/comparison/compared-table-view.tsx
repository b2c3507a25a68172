import type { Both } from '../../schemas/compare/compared-report.ts';
import type { ComparedColumn, ComparedTable } from '../../schemas/compare/tables/compared-table.ts';
import { ComparedRowView } from './compared-row-view.tsx';

interface Props {
  readonly table: ComparedTable;
  readonly years: Both<string>;
  readonly onlyChanges: boolean;
}

export function ComparedTableView({ table: { title, columns, rows, money }, years, onlyChanges }: Props) {
  const hasCodes = rows.some(({ code }) => code !== '');
  return (
    <table className="comparison-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {hasCodes && <th scope="col">编码</th>}
          <th scope="col">名称</th>
          <th scope="col">变动</th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.kind === 'text' ? undefined : 'is-number'}>
              {column.title}
              {column.form && <span className="soft">{formWords(column.form, years)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ status }) => !onlyChanges || status !== 'same')
          .map((row) => (
            <ComparedRowView
              key={`${row.key} ${row.status}`}
              row={row}
              columns={columns}
              money={money}
              hasCodes={hasCodes}
              formWords={row.form ? formWords(row.form, years) : ''}
            />
          ))}
      </tbody>
    </table>
  );
}

const formWords = (form: NonNullable<ComparedColumn['form']>, years: Both<string>): string =>
  `（仅${years[form]}表样有，另一年按口径换算）`;
