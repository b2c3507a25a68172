import { rowHeadWidth } from '../use-column-places.ts';

export const ColumnWidths = ({ widths }: { readonly widths: readonly number[] }) => (
  <colgroup>
    <col style={{ width: rowHeadWidth }} />
    {widths.map((width, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a width is where it stands
      <col key={index} style={{ width }} />
    ))}
  </colgroup>
);
