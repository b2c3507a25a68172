import type { KeyboardEvent, PointerEvent } from 'react';

interface Props {
  readonly label: string;
  readonly width: number;
  /** Which way the pane grows that it belongs to. */
  readonly grows: 'right' | 'left';
  readonly onChange: (width: number) => void;
}

/** Pixels an arrow key moves it. */
const step = 24;

/** The line between two panes: pulled with the mouse, moved with the arrow keys. */
export function PaneDivider({ label, width, grows, onChange }: Props) {
  const sign = grows === 'right' ? 1 : -1;
  const pull = (event: PointerEvent<HTMLElement>): void => {
    const line = event.currentTarget;
    const from = event.clientX;
    line.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent): void => onChange(width + sign * (clientX - from));
    const end = (): void => line.removeEventListener('pointermove', move);
    line.addEventListener('pointermove', move);
    line.addEventListener('pointerup', end, { once: true });
    line.addEventListener('pointercancel', end, { once: true });
  };
  const press = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onChange(width + sign * direction * step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can be moved is no rule between texts
    <div
      className="pane-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={0}
      aria-valuemax={window.innerWidth}
      tabIndex={0}
      onPointerDown={pull}
      onKeyDown={press}
    />
  );
}
