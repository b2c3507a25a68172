import type { User } from '../../schemas/api/accounts.ts';
import type { OrganisationRecord, UserRecord } from '../store/store.ts';

/** What pages may know of a signed-in user. */
export const userOfRecord = (user: UserRecord, organisation: OrganisationRecord): User => ({
  id: user.id,
  name: user.name,
  role: user.role,
  organisation: organisation.id,
  organisationName: organisation.name,
  mustChangePassword: user.mustChangePassword,
  isOfHost: organisation.isHost,
});
