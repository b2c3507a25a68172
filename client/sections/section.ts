// The frame of the editor defines it: what is shown in a frame imports the frame, never the other way.
export type { Section, SectionProgress } from '../editor/section.ts';
