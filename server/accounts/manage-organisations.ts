import type { Organisation } from '../../schemas/api/accounts.ts';
import type { OrganisationRecord, Store } from '../store/store.ts';
import { type AuditLog, actorOf } from './audit-log.ts';
import type { Caller, Origin } from './caller.ts';
import { createTurns } from './create-turns.ts';
import { nameTaken } from './manage-accounts.ts';
import { newUser, type UserMaking } from './new-user.ts';
import { RefusedRequest } from './refused-request.ts';

export interface NewOrganisation {
  readonly name: string;
  readonly administrator: string;
  readonly password: string;
}

/** What the host's administrators do: they add the organisations that share the server, and see nothing of what is theirs. */
export interface OrganisationManagement {
  list(): Promise<Organisation[]>;
  create(caller: Caller, wanted: NewOrganisation, origin: Origin): Promise<Organisation>;
}

export interface OrganisationManagementParts extends UserMaking {
  readonly store: Pick<Store, 'organisations'>;
  readonly audit: AuditLog;
}

export function createOrganisationManagement(parts: OrganisationManagementParts): OrganisationManagement {
  const { organisations } = parts.store;
  const inTurn = createTurns();

  const create: OrganisationManagement['create'] = async (caller, wanted, origin) => {
    const organisation = newOrganisation(wanted.name, parts);
    if ((await organisations.all()).some(({ name }) => name === organisation.name))
      throw new RefusedRequest('unusable', '单位名称', `已有单位“${organisation.name}”，不能重复添加。`);
    const user = await newUser(
      {
        organisation: organisation.id,
        name: wanted.administrator,
        role: 'administrator',
        password: wanted.password,
        isFirstPassword: true,
      },
      parts,
    );
    if (!(await organisations.create(organisation, user))) throw nameTaken(user.name);
    const actor = actorOf(caller.user, origin.address);
    await parts.audit.record(actor, 'organisationCreated', `${organisation.name}（管理员 ${user.name}）`);
    return { id: organisation.id, name: organisation.name, isHost: false, accountCount: 1, reportCount: 0 };
  };

  return {
    list: async () =>
      (await organisations.all()).map(({ id, name, isHost, accountCount, reportCount }) => ({
        id,
        name,
        isHost,
        accountCount,
        reportCount,
      })),
    create: (...asked) => inTurn(() => create(...asked)),
  };
}

const newOrganisation = (name: string, { newId, now }: UserMaking): OrganisationRecord => ({
  id: newId(),
  name: name.trim(),
  isHost: false,
  createdAt: now().toISOString(),
});
