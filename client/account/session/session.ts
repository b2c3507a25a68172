import { createContext, useContext } from 'react';
import type { User } from '../../../schemas/api/accounts.ts';
import type { Action } from '../../../schemas/api/roles.ts';

/** Who is signed in, for everything below the gate. */
export interface Session {
  readonly user: User;
  /** For what is shown; the server decides. */
  readonly may: (action: Action) => boolean;
  readonly signOut: () => Promise<void>;
  /** Asks the server again who is signed in: after a change of the own account. */
  readonly refresh: () => Promise<void>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}
