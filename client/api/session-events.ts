import type { User } from '../../schemas/api/accounts.ts';

const ends = new Set<() => void>();
const signIns = new Set<(user: User) => void>();

/** Told whenever a request was refused because the session has ended. Answers how to stop listening. */
export const onSessionEnd = (listener: () => void): (() => void) => added(ends, listener);

/** Told whenever somebody has signed in: what was refused for want of a session can be asked again. */
export const onSignIn = (listener: (user: User) => void): (() => void) => added(signIns, listener);

export function tellSessionEnd(): void {
  for (const listener of ends) listener();
}

export function tellSignIn(user: User): void {
  for (const listener of signIns) listener(user);
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
