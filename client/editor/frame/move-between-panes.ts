/** Moves the focus to the next pane in sight, or the one before, as F6 does in a desktop program. */
export function moveBetweenPanes(frame: HTMLElement, direction: 1 | -1): void {
  const panes = [...frame.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[at < 0 ? 0 : (at + direction + panes.length) % panes.length];
  const reachable = next?.querySelector<HTMLElement>(
    'input:not(:disabled), select, textarea, button:not(:disabled), a[href], [tabindex="0"]',
  );
  (reachable ?? next)?.focus();
}
