/** A text on its way into the report. */
export interface TypedText {
  readonly text: string;
  readonly fault: string | undefined;
  readonly isComposing: boolean;
  /** What the report held then: once it holds something else (by 撤销, or by others), that is shown. */
  readonly over: string;
}

export function shownText(typed: TypedText | undefined, text: string) {
  const isTyping =
    typed !== undefined && typed.over === text && (typed.isComposing || typed.fault !== undefined);
  return isTyping ? { value: typed.text, fault: typed.fault } : { value: text, fault: undefined };
}
