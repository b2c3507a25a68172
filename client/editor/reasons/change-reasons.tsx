import { useCallback, useMemo } from 'react';
import { compareReports } from '../../../schemas/compare/compare-reports.ts';
import type { ComparedReport } from '../../../schemas/compare/compared-report.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { MaterialsView } from '../../comparison/materials-view.tsx';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { hashOf } from '../../route.ts';
import { useEditor } from '../use-editor.ts';
import { loadEarlier } from './load-earlier.ts';

interface Props {
  readonly scope: string;
  readonly figures: readonly string[];
}

/** What the reasons of a text can be written from: the largest changes since the report of the year before, both years named. */
export function ChangeReasons({ scope, figures }: Props) {
  const summary = useEditor(({ opened }) => opened.summary);
  const asked = useAnswer(useCallback((signal: AbortSignal) => loadEarlier(summary, signal), [summary]));
  return (
    <section className="change-reasons" aria-label="增减原因素材">
      <h2>增减原因素材</h2>
      <AnsweredList asked={asked} of="上年的报告">
        {(earlier) =>
          earlier ? (
            <>
              <p className="soft">
                与 {earlier.summary.year} 年的报告比较得出，供撰写原因参考，不会自动写入报告。
                <a href={hashOf({ page: 'compare', before: earlier.summary.id, after: summary.id })}>
                  查看全部比较
                </a>
              </p>
              <Materials before={earlier.side} scope={scope} figures={figures} />
            </>
          ) : (
            <p className="soft">
              报告列表中没有本部门以前年度的报告。导入上年公开的报告后，这里会列出增减的主要来源。
            </p>
          )
        }
      </AnsweredList>
    </section>
  );
}

function Materials({ before, scope, figures }: Props & { readonly before: ComparedReport }) {
  const pack = useEditor((state) => state.pack);
  const codeNames = useEditor((state) => state.codeNames);
  const report = useEditor((state) => state.completed.report);
  const derived = useEditor((state) => state.derived);
  const materials = useMemo(() => {
    const { scopes } = compareReports({ before, after: { report, pack, codeNames, derived } });
    return scopes.find(({ key }) => key === scope)?.materials ?? [];
  }, [before, report, pack, codeNames, derived, scope]);
  return <MaterialsView materials={materials.filter(({ figure }) => figures.includes(figure))} onlyChanges />;
}
