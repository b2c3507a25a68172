import { Button } from 'antd';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';

interface Props {
  readonly sample: SampleSummary;
  readonly onOpen: () => void;
}

export function SampleCard({ sample: { title, packName, description }, onOpen }: Props) {
  return (
    <article className="sample-card">
      <div className="sample-cover" aria-hidden>
        <span className="sample-cover-title">{title}</span>
        <span className="sample-cover-rule" />
      </div>
      <div className="sample-text">
        <p className="sample-pack">{packName}</p>
        <h3>{title}</h3>
        <p className="sample-description">{description}</p>
        <Button type="primary" onClick={onOpen} aria-label={`打开 ${title}`}>
          打开
        </Button>
      </div>
    </article>
  );
}
