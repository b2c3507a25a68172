import { Button } from 'antd';
import { useState } from 'react';
import type { JudgedFinding, Mend } from '../../../schemas/check/engine/check-result.ts';
import type { Place } from '../../../schemas/check/engine/place.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { useWhere } from './use-where.ts';
import { WaiveForm } from './waive-form.tsx';

interface Props {
  readonly mend: Mend;
  readonly onPlace: (place: Place) => void;
}

/** One thing to mend, with what else it settles. */
export function MendCard({ mend: { findings }, onPlace }: Props) {
  const [finding, ...others] = findings;
  return (
    <li className={`mend-card is-${finding.severity}`}>
      <FindingText finding={finding} onPlace={onPlace} />
      <p className="mend-how">{finding.mend}</p>
      {others.length > 0 && (
        <details>
          <summary>改正这一处，同时解决另外 {others.length} 处</summary>
          {others.map((other) => (
            <FindingText key={other.key} finding={other} onPlace={onPlace} />
          ))}
        </details>
      )}
      <FindingActions finding={finding} onPlace={onPlace} />
    </li>
  );
}

interface FindingProps {
  readonly finding: JudgedFinding;
  readonly onPlace: (place: Place) => void;
}

function FindingText({ finding, onPlace }: FindingProps) {
  const where = useWhere();
  const [first] = finding.places;
  return (
    <>
      <button type="button" className="finding-where" onClick={() => onPlace(first)}>
        {where(first)}
      </button>
      <p className="finding-message">{finding.message}</p>
    </>
  );
}

function FindingActions({ finding, onPlace }: FindingProps) {
  const { applyChanges } = useEditorActions();
  const mayWrite = useEditor((state) => state.mayWrite);
  const [isWaiving, setWaiving] = useState(false);
  const { fix, places } = finding;
  const [first, second] = places;
  if (isWaiving) return <WaiveForm finding={finding} onClose={() => setWaiving(false)} />;
  return (
    <div className="finding-actions">
      <Button size="small" onClick={() => onPlace(first)}>
        去修改
      </Button>
      {second && (
        <Button size="small" onClick={() => onPlace(second)}>
          看另一处
        </Button>
      )}
      {mayWrite && fix && (
        <Button size="small" type="primary" onClick={() => applyChanges(fix.changes, { label: fix.label })}>
          {fix.label}
        </Button>
      )}
      {mayWrite && (
        <Button size="small" type="text" onClick={() => setWaiving(true)}>
          说明理由并保留
        </Button>
      )}
    </div>
  );
}
