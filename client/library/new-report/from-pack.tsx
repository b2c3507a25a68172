import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import type { NewReport } from '../../../schemas/api/reports.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { Field } from '../../parts/field.tsx';
import { budgetYearOf } from './budget-year-of.ts';
import { newFromPack, type TypedStart } from './new-from-pack.ts';
import { PackChoice } from './pack-choice.tsx';
import { YearField } from './year-field.tsx';

const askForPacks = (signal: AbortSignal): Promise<readonly PackSummary[]> =>
  request(contract.packs, { signal });

interface Props {
  readonly today: () => Date;
  readonly onChange: (wanted: NewReport | undefined) => void;
}

export function FromPack({ today, onChange }: Props) {
  const packs = useAnswer(askForPacks);
  const { answered } = packs;
  const [typed, setTyped] = useState<TypedStart>(() => ({
    name: '',
    code: '',
    year: String(budgetYearOf(today())),
    kind: 'department',
    packId: undefined,
  }));
  useEffect(() => {
    onChange(answered.phase === 'ready' ? newFromPack(typed, answered.value) : undefined);
  }, [typed, answered, onChange]);
  const change = (part: Partial<TypedStart>): void => setTyped((now) => ({ ...now, ...part }));
  return (
    <>
      <ChoiceList
        legend="编报主体"
        isRow
        choices={kinds}
        value={typed.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field label={typed.kind === 'unit' ? '单位名称' : '部门名称'} hint="全称，印在封面和各张表上">
        {(control) => (
          <Input
            {...control}
            maxLength={300}
            value={typed.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="form-row">
        <Field label="代码" hint="财政部门给的编码，可以以后再填">
          {(control) => (
            <Input
              {...control}
              maxLength={300}
              value={typed.code}
              onChange={(event) => change({ code: event.target.value })}
            />
          )}
        </Field>
        <YearField
          label="预算年度"
          hint="四位数字，如 2026"
          year={typed.year}
          onChange={(year) => change({ year, packId: undefined })}
        />
      </div>
      <AnsweredList asked={packs} of="版式">
        {(all) => (
          <PackChoice
            packs={all}
            year={typed.year}
            chosen={typed.packId}
            onChange={(packId) => change({ packId })}
          />
        )}
      </AnsweredList>
    </>
  );
}

const kinds = [
  { value: 'department', label: '部门', hint: '含本级和所属单位' },
  { value: 'unit', label: '单位', hint: '只有一个单位' },
] as const;
