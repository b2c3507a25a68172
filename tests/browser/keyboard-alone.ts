import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface KeyboardAlone {
  /** Presses keys one after another; after each the focus must be somewhere, and be seen. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab, or another key, until the focus is on what has that name. */
  goTo(name: RegExp, key?: string): Promise<void>;
  /** What the focus is on, by its name. */
  focused(): Promise<string>;
}

/** Someone without a mouse. */
export function keyboardAlone(page: Page): KeyboardAlone {
  const focused = async (): Promise<string> => (await focusOf(page)).name;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect
        .poll(() => focusOf(page), { message: `after ${key}`, timeout: 20_000 })
        .toMatchObject({ isSeen: true });
    }
  };
  return {
    press,
    focused,
    type: (text) => page.keyboard.type(text),
    goTo: async (name, key = 'Tab') => {
      const passed: string[] = [];
      for (let steps = 0; steps < 120; steps += 1) {
        const at = await focused();
        if (name.test(at)) return;
        passed.push(at);
        await press(key);
      }
      throw new Error(`${name} was not among ${passed.join(' | ')}`);
    },
  };
}

interface Focus {
  readonly name: string;
  /** Whether an outline or a ring of shadow lies around it, or around the box that it fills. */
  readonly isSeen: boolean;
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '(nothing)', isSeen: false };
    const boxes = [element, element.closest('td, label, .ant-input-affix-wrapper, .ant-select')];
    const isRinged = (box: Element | null): boolean => {
      if (!box) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    // A title that is come to with a page takes no keys.
    const isTitle = element.matches('h1[tabindex="-1"]');
    const { width, height, bottom, top } = element.getBoundingClientRect();
    const isInSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const labels = (element as HTMLInputElement).labels ?? [];
    const name =
      element.getAttribute('aria-label') ??
      (labels.length > 0
        ? Array.from(labels, ({ textContent }) => textContent).join('')
        : element.textContent);
    return {
      name: `${element.getAttribute('role') ?? element.localName} ${name}`.slice(0, 60),
      isSeen: isInSight && (isTitle || boxes.some(isRinged)),
    };
  });
}
