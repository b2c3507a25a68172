import type { CDPSession, Page } from 'playwright-core';

export interface InputMethod {
  /** The letters as they are typed, one after another, and what they end as. */
  compose(letters: string, text: string): Promise<void>;
  /** The letters only: the composition stays open. */
  begin(letters: string): Promise<void>;
  /** Enter while it is open: takes the letters as they are, as a Chinese input method does. */
  enter(letters: string): Promise<void>;
}

/** Types as an input method does: composition events by way of the browser's own. */
export async function inputMethodOn(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  const begin = async (letters: string): Promise<void> => {
    for (let end = 1; end <= letters.length; end += 1) await composing(session, letters.slice(0, end));
  };
  return {
    begin,
    compose: async (letters, text) => {
      await begin(letters);
      await session.send('Input.insertText', { text });
    },
    enter: async (letters) => {
      await takenKey(session, 'Enter', 13);
      await session.send('Input.insertText', { text: letters });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
    },
  };
}

const composing = async (session: CDPSession, text: string): Promise<void> => {
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
};

/** A key that the input method keeps: the page sees number 229. */
const takenKey = async (session: CDPSession, key: string, native: number): Promise<void> => {
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key,
    code: key,
    windowsVirtualKeyCode: 229,
    nativeVirtualKeyCode: native,
  });
};
