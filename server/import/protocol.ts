import type { ProtocolEntry } from '../../schemas/api/import.ts';

export const understood = (place: string, message: string, text?: string): ProtocolEntry => ({
  certainty: 'understood',
  place,
  message,
  ...(text === undefined ? {} : { text }),
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
