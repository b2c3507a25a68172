import { Button } from 'antd';
import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';
import type { Place } from '../../../schemas/check/engine/place.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { useWhere } from './use-where.ts';

interface Props {
  readonly checked: CheckResult;
  readonly onPlace: (place: Place) => void;
}

/** Findings that stand, with why and by whom. */
export function WaivedList({ checked, onPlace }: Props) {
  const where = useWhere();
  const { unwaive } = useEditorActions();
  const mayWrite = useEditor((state) => state.mayWrite);
  const waived = checked.findings.flatMap((finding) =>
    finding.waiver ? [{ ...finding, waiver: finding.waiver }] : [],
  );
  if (waived.length === 0) return null;
  return (
    <details className="checks-more">
      <summary>已说明理由保留 {waived.length} 处</summary>
      <ul>
        {waived.map(({ key, message, places: [place], waiver }) => (
          <li key={key} className="mend-card">
            <button type="button" className="finding-where" onClick={() => onPlace(place)}>
              {where(place)}
            </button>
            <p className="finding-message">{message}</p>
            <p className="mend-how">
              理由：{waiver.reason}（{waiver.name}，{waiver.time.slice(0, 10)}）
            </p>
            {mayWrite && (
              <Button size="small" onClick={() => unwaive(key)}>
                不再保留
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
