import type { AuditEntry, User } from '../../schemas/api/accounts.ts';
import type { AuditRecord, AuditStore } from '../store/store.ts';
import { type AuditAction, auditActions } from './audit-actions.ts';

/** Whose doing it was; of a user nobody knows only the organisation that is to see it. */
export type Actor = Pick<AuditRecord, 'organisation' | 'user' | 'userName' | 'address'>;

export interface AuditLog {
  record(actor: Actor, action: AuditAction, subject?: string): Promise<void>;
  /** One page, the newest first; `next` is given as `before` for the one after it. */
  page(
    organisation: string,
    before: string | undefined,
  ): Promise<{ entries: AuditEntry[]; next: string | null }>;
}

export interface AuditLogParts {
  readonly store: { readonly audit: AuditStore };
  readonly now: () => Date;
  readonly newId: () => string;
}

const pageLength = 100;

export function createAuditLog({ store, now, newId }: AuditLogParts): AuditLog {
  return {
    record: (actor, action, subject = '') =>
      store.audit.add({
        id: newId(),
        at: now().toISOString(),
        ...actor,
        action: auditActions[action],
        subject,
      }),
    page: async (organisation, before) => {
      const records = await store.audit.ofOrganisation(organisation, before, pageLength + 1);
      const shown = records.slice(0, pageLength);
      const isMore = records.length > shown.length;
      return { entries: shown.map(entryOf), next: isMore ? (shown.at(-1)?.id ?? null) : null };
    },
  };
}

export const actorOf = (user: User, address: string): Actor => ({
  organisation: user.organisation,
  user: user.id,
  userName: user.name,
  address,
});

const entryOf = ({ id, at, userName, action, subject, address }: AuditRecord): AuditEntry => ({
  id,
  at,
  userName,
  action,
  subject,
  address,
});
