import type { Section } from '../section.ts';
import { PaneBoundary } from './pane-boundary.tsx';

interface Props {
  readonly section: Section;
  readonly isInSight: boolean;
  readonly onKeep: () => void;
}

export function SectionPane({ section: { key, title, hint, component: Content }, isInSight, onKeep }: Props) {
  return (
    <div className="section-pane" hidden={!isInSight}>
      <header>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{hint}</p>
      </header>
      <PaneBoundary name={title} subject={key} onKeep={onKeep}>
        <Content />
      </PaneBoundary>
    </div>
  );
}
