type Listener = () => void;

const listeners = new Set<Listener>();

/** Told whenever a request was refused because the session has ended. Answers how to stop listening. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellSessionEnd(): void {
  for (const listener of listeners) listener();
}
