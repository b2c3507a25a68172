import { type ChangeEvent, useRef, useState } from 'react';
import { useEditorActions } from '../../editor/use-editor.ts';
import type { GridReading } from '../../grid/grid-contract.ts';
import { useUnread } from '../list/use-unread.ts';
import { shownText, type TypedText } from './shown-text.ts';

interface TextPlace {
  /** No other field's. */
  readonly place: string;
  /** What the report holds, as text. */
  readonly text: string;
  readonly read: (text: string) => GridReading;
  /** `gesture`: one for each time the field has the focus. */
  readonly write: (value: unknown, gesture: string) => void;
}

/** The text of a field while it is typed: an input method composes in peace, what is not understood is kept. */
export function useTypedText({ place, text, read, write }: TextPlace) {
  const { newId, setUnread } = useEditorActions();
  const [typed, setTyped] = useState<TypedText>();
  const gesture = useRef('');
  const tellFaults = useUnread(setUnread, place);
  const take = (now: string, isComposing: boolean) => {
    const reading = isComposing ? undefined : read(now);
    const fault = reading && 'fault' in reading ? reading.fault : undefined;
    tellFaults(fault === undefined ? [] : [fault]);
    setTyped({ text: now, fault, isComposing, over: text });
    if (!reading || !('value' in reading)) return;
    setTyped(undefined);
    if (String(reading.value ?? '') !== text) write(reading.value, gesture.current);
  };
  const events = {
    onFocus: () => {
      gesture.current = newId();
    },
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      take(target.value, (nativeEvent as Partial<InputEvent>).isComposing ?? false),
    onCompositionEnd: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      take(currentTarget.value, false),
  };
  return { ...shownText(typed, text), events };
}
