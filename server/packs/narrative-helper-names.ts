/** The helpers a text may use; a text that uses another does not compile. */
export const narrativeHelperNames = [
  'word',
  'money',
  'change',
  'against',
  'reason',
  'answer',
  'gap',
  'projects',
  'positive',
  'known',
  'moved',
  'movedAny',
  'has',
] as const;
