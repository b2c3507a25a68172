/** What a box to tick reads and writes. */
export const toggleTexts = { on: '是', off: '否' } as const;

export const isTicked = (text: string): boolean => text === toggleTexts.on;
