import type { Accounts } from '../../accounts/create-accounts.ts';
import { json, withToken } from '../reply.ts';
import type { Services } from '../service.ts';

type OwnAccountName = 'signOut' | 'changePassword' | 'ownSessions' | 'endOwnSession';
type ManagementName =
  | 'accounts'
  | 'createAccount'
  | 'changeAccount'
  | 'accountSessions'
  | 'endAccountSession'
  | 'audit'
  | 'organisations'
  | 'createOrganisation';

/** The own account, the accounts of the organisation, and the organisations of the server. */
export const accountServices = (accounts: Accounts): Pick<Services, OwnAccountName | ManagementName> => ({
  ...ownAccountServices(accounts),
  ...managementServices(accounts),
});

const ownAccountServices = ({ own }: Accounts): Pick<Services, OwnAccountName> => ({
  signOut: async ({ caller, origin }) => {
    await own.signOut(caller, origin);
    return withToken({}, null);
  },
  changePassword: async ({ caller, body, origin }) => {
    await own.changePassword(caller, body, origin);
    return json({});
  },
  ownSessions: async ({ caller }) => json(await own.sessions(caller)),
  endOwnSession: async ({ caller, parameters, origin }) => {
    await own.endSession(caller, parameters.session, origin);
    return json({});
  },
});

const managementServices = ({
  management,
  organisations,
  audit,
}: Accounts): Pick<Services, ManagementName> => ({
  accounts: async ({ caller }) => json(await management.list(caller)),
  createAccount: async ({ caller, body, origin }) => json(await management.create(caller, body, origin)),
  changeAccount: async ({ caller, parameters, body, origin }) =>
    json(await management.change(caller, parameters.account, body, origin)),
  accountSessions: async ({ caller, parameters }) =>
    json(await management.sessions(caller, parameters.account)),
  endAccountSession: async ({ caller, parameters, origin }) => {
    await management.endSession(caller, parameters.account, parameters.session, origin);
    return json({});
  },
  audit: async ({ caller, query }) => json(await audit.page(caller.user.organisation, query?.before)),
  organisations: async () => json(await organisations.list()),
  createOrganisation: async ({ caller, body, origin }) =>
    json(await organisations.create(caller, body, origin)),
});
