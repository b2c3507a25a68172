import type { Place } from '../../../schemas/check/engine/place.ts';
import { severityNames } from '../../../schemas/check/engine/severity-names.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useEditor } from '../use-editor.ts';
import { CarriedNotice } from './carried-notice.tsx';
import { groupedMends } from './grouped-mends.ts';
import { MendCard } from './mend-card.tsx';
import { NotCheckableList } from './not-checkable-list.tsx';
import { WaivedList } from './waived-list.tsx';
import './checks.css';

interface Props {
  readonly onPlace: (place: Place) => void;
}

/** What the rules say of the report as typed: what is open by its gravity, what is kept, what could not be checked. */
export function ChecksTab({ onPlace }: Props) {
  const checked = useEditor((state) => state.checked);
  if (!checked) return <Waiting text="正在检查……" />;
  const groups = groupedMends(checked);
  const passed = checked.rules.reduce((sum, own) => sum + own.passed, 0);
  return (
    <div className="checks-tab" tabIndex={-1}>
      {groups.length === 0 && (
        <p className="checks-clean" role="status">
          {passed > 0 ? `没有发现问题，检查通过 ${passed} 项。` : '还没有可以检查的内容。'}
        </p>
      )}
      <CarriedNotice checked={checked} />
      {groups.map(({ severity, mends }) => (
        <section key={severity} aria-label={severityNames[severity]}>
          <h2>
            {severityNames[severity]} <span className="checks-count">{mends.length}</span>
          </h2>
          <ul>
            {mends.map((mend) => (
              <MendCard key={mend.key} mend={mend} onPlace={onPlace} />
            ))}
          </ul>
        </section>
      ))}
      <WaivedList checked={checked} onPlace={onPlace} />
      <NotCheckableList checked={checked} />
      {groups.length > 0 && <p className="checks-passed">另有 {passed} 项检查通过。</p>}
    </div>
  );
}
