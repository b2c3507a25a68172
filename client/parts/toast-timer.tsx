import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** Milliseconds. */
  readonly lasts: number;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/** Goes after a while, but not while somebody points at it or has the focus in it. */
export function ToastTimer({ lasts, onEnd, children }: Props) {
  const [isHeld, setHeld] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => end.current(), lasts);
    return () => clearTimeout(timer);
  }, [isHeld, lasts]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it keeps it, nothing more
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {children}
    </div>
  );
}
