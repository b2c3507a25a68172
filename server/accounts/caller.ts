import type { User } from '../../schemas/api/accounts.ts';
import type { SessionRecord } from '../store/store.ts';

/** Where a request came from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

/** Who asks, by the session of the request. */
export interface Caller {
  readonly user: User;
  readonly session: SessionRecord;
}
