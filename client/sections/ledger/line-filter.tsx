import { Button, Select } from 'antd';
import { memo } from 'react';
import { useEditor } from '../../editor/use-editor.ts';
import { unitOptions } from '../columns/unit-options.ts';
import { everyLine, type LineWish } from './filter-lines.ts';
import './ledger.css';
import { categorySchema, sourceSchema } from '../../../schemas/model/terms.ts';
import { termOptions } from '../terms/term-options.ts';

interface Props {
  readonly filter: LineWish;
  readonly onChange: (wish: LineWish) => void;
  readonly shown: number;
  readonly all: number;
}

/** Chooses the lines in sight. */
export const LineFilter = memo(function LineFilter({ filter, onChange, shown, all }: Props) {
  const units = useEditor((state) => state.report.units);
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const choice = (key: keyof LineWish, every: string, options: ReturnType<typeof termOptions>) => (
    <Select
      size="small"
      aria-label={`只看：${every}`}
      popupMatchSelectWidth={false}
      value={filter[key]}
      options={[{ value: '', label: every }, ...options.map(({ value, label }) => ({ value, label }))]}
      onChange={(value: string) => onChange({ ...filter, [key]: value })}
    />
  );
  return (
    <div className="line-filter">
      {units.length > 1 && choice('unit', '全部单位', unitOptions(units))}
      {choice('category', '全部类别', termOptions(categorySchema.options))}
      {choice('source', '全部来源', termOptions(sourceSchema.options))}
      {isFiltered && (
        <Button size="small" type="link" onClick={() => onChange(everyLine)}>
          显示全部（现显示 {shown} / {all} 条）
        </Button>
      )}
    </div>
  );
});
