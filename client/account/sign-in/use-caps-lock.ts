import { type KeyboardEvent, useState } from 'react';

/** Whether Caps Lock is on, as far as the keys pressed in a field have told. */
export function useCapsLock() {
  const [isOn, setOn] = useState(false);
  const follow = (event: KeyboardEvent): void => {
    // A browser that fills the field in presses keys that tell nothing.
    if (typeof event.getModifierState === 'function') setOn(event.getModifierState('CapsLock'));
  };
  return { isOn, onKeyDown: follow, onKeyUp: follow };
}
