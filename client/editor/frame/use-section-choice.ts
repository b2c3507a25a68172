import { useEffect, useState } from 'react';
import type { Section } from '../section.ts';
import { useEditor } from '../use-editor.ts';

export interface SectionChoice {
  /** Key of a section, or of a text section. */
  readonly selected: string;
  /** Sections whose component stays, the selected one last: a text that is not understood lives in it alone. */
  readonly kept: readonly string[];
  readonly select: (key: string) => void;
}

/** Which part of the report is in the middle: the one chosen, or the one the reader is sent to. */
export function useSectionChoice(sections: readonly Section[]): SectionChoice {
  const focus = useEditor((state) => state.focus);
  const hasUnread = useEditor(({ unread }) => Object.values(unread).some((count) => count > 0));
  const [selected, setSelected] = useState(sections[0]?.key ?? '');
  const [left, setLeft] = useState<readonly string[]>([]);

  const select = (key: string): void => {
    if (key === selected) return;
    setLeft(hasUnread ? [...left, selected] : []);
    setSelected(key);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one is sent once; where to follows from the sending alone
  useEffect(() => {
    const owner = focus && sections.find(({ owns }) => owns(focus.path));
    if (owner) select(owner.key);
  }, [focus]);

  const known = (key: string): boolean => sections.some((section) => section.key === key);
  return { selected, kept: [...new Set([...left, selected])].filter(known), select };
}
