import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';

/** How amounts in 元 become printed ones in 万元. */
export function RoundingChoice() {
  const rounding = useEditor((state) => state.report.rounding);
  const { edit } = useEditorActions();
  return (
    <section className="section-block">
      <h2>小数取舍</h2>
      <ChoiceList
        legend="换算成万元时的尾差"
        value={rounding || undefined}
        choices={roundings}
        onChange={(chosen) =>
          edit(
            (draft) => {
              draft.rounding = chosen;
            },
            { label: '修改小数取舍', path: ['rounding'] },
          )
        }
      />
    </section>
  );
}

const roundings = [
  {
    value: 'independent',
    label: '各自四舍五入',
    hint: '每个数单独四舍五入，与财政系统打印的一致；合计可能与分项相差 0.01、0.02 万元。',
  },
  {
    value: 'balanced',
    label: '调平尾差',
    hint: '先定合计，再把尾差调到明细，各表分项之和都等于合计；个别明细与四舍五入相差 0.01 万元。',
  },
] as const;
