/** How an entry of the protocol was come by. */
export type Certainty = 'understood' | 'guessed' | 'notUnderstood';

/** What was made of a place of the imported document. */
export interface ProtocolEntry {
  readonly certainty: Certainty;
  /** Where in the document: `第3张表第5行`. */
  readonly place: string;
  readonly message: string;
  /** The text it is about, as printed. */
  readonly text?: string;
}

export const certaintyNames: Readonly<Record<Certainty, string>> = {
  understood: '已识别',
  guessed: '推测',
  notUnderstood: '未识别',
};

export const understood = (place: string, message: string): ProtocolEntry => ({
  certainty: 'understood',
  place,
  message,
});

export const guessed = (place: string, message: string, text?: string): ProtocolEntry => ({
  certainty: 'guessed',
  place,
  message,
  ...(text === undefined ? {} : { text }),
});

export const notUnderstood = (place: string, message: string, text?: string): ProtocolEntry => ({
  certainty: 'notUnderstood',
  place,
  message,
  ...(text === undefined ? {} : { text }),
});
