/** A stretch of text: in both, in the earlier alone, in the later alone. */
export interface TextRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}
