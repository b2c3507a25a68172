import type { Both } from '../../schemas/compare/compared-report.ts';

interface Props {
  readonly years: Both<string>;
}

export function ChangeHeads({ years }: Props) {
  return (
    <>
      {[years.before, years.after, '增减额', '增减比例'].map((title) => (
        <th key={title} scope="col" className="is-number">
          {title}
        </th>
      ))}
    </>
  );
}
