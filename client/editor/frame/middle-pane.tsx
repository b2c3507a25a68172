import { ClassifiedNotice } from '../../parts/classified-notice.tsx';
import type { PrintedVersion } from '../../preview/use-version-pdf.ts';
import type { Section } from '../section.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { SectionPane } from './section-pane.tsx';
import { TextSectionPane } from './text-section-pane.tsx';
import './section-pane.css';

interface Props {
  readonly sections: readonly Section[];
  readonly selected: string;
  readonly kept: readonly string[];
  readonly printed: PrintedVersion | undefined;
  readonly onSelect: (key: string) => void;
  readonly onKeep: () => void;
}

/** Where one types, or what a part of the text is made of. */
export function MiddlePane({ sections, selected, kept, printed, onSelect, onKeep }: Props) {
  const isEntry = sections.some(({ key }) => key === selected);
  return (
    <>
      <ClassifiedNotice />
      {sections
        .filter(({ key }) => kept.includes(key))
        .map((section) => (
          <SectionPane
            key={section.key}
            section={section}
            isInSight={section.key === selected}
            onKeep={onKeep}
          />
        ))}
      {!isEntry && selected !== '' && (
        <PaneBoundary name="文字说明" subject={selected} onKeep={onKeep}>
          <TextSectionPane selected={selected} sections={sections} printed={printed} onSelect={onSelect} />
        </PaneBoundary>
      )}
    </>
  );
}
