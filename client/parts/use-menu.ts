import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';

export interface Menu {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes it, with the focus back on its button. */
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** An open menu has the focus in it; it closes on Escape, on a choice and when the focus or a click goes elsewhere. */
export function useMenu(box: RefObject<HTMLElement | null>): Menu {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  }, [box]);

  useEffect(() => {
    if (!isOpen) return;
    itemsOf(box.current)[0]?.focus();
    const leave = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen, box]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen && event.key === 'ArrowDown') setOpen(true);
    else if (isOpen && event.key === 'Escape') close();
    else if (!isOpen || !moveFocus(itemsOf(box.current), event.key)) return;
    event.preventDefault();
  };
  return { isOpen, toggle: () => setOpen((open) => !open), close, onKeyDown };
}

const itemsOf = (box: HTMLElement | null): readonly HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}
