export interface PaintProbe {
  /** From now on waits for the next key or paste, and for something else to stand in every one of the places. */
  arm(places: readonly string[]): void;
  /** Milliseconds from the event, by its own time stamp, until all of them were painted. */
  taken(): Promise<number>;
}

declare global {
  interface Window {
    paintProbe: PaintProbe;
    /** Milliseconds from the start of the navigation until what `watchOpening` waits for was painted. */
    opened: Promise<number>;
  }
}

/** Runs in the page, before its own scripts. What is painted is told by the first task after the frame that shows it. */
export function installPaintProbe(): void {
  let begun: number | undefined;
  let taken = Promise.resolve(0);
  const begin = (event: Event) => {
    begun ??= event.timeStamp;
  };
  window.addEventListener('keydown', begin, true);
  window.addEventListener('paste', begin, true);
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(0);
    });
  window.paintProbe = {
    arm: (places) => {
      begun = undefined;
      taken = new Promise((resolve) => {
        const waiting = new Set(places);
        for (const place of places) {
          const observer = new MutationObserver(() => {
            if (begun === undefined) return;
            observer.disconnect();
            waiting.delete(place);
            const start = begun;
            if (waiting.size === 0) afterPaint(() => resolve(performance.now() - start));
          });
          const element = document.querySelector(place);
          if (!element) throw new Error(`nothing at ${place}`);
          observer.observe(element, { subtree: true, childList: true, characterData: true });
        }
      });
    },
    taken: () => taken,
  };
}

/** Runs in the page, before its own scripts: waits until there is something at every one of the places. */
export function watchOpening(places: readonly string[]): void {
  window.opened = new Promise((resolve) => {
    const look = () => {
      if (places.some((place) => document.querySelector(place) === null)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
  });
}
