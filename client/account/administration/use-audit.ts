import type { AuditEntry } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { type Action, useAction } from '../../api/use-action.ts';
import { type Asked, useAnswer } from '../../api/use-answer.ts';

export interface AuditPages {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; null: these are all. */
  readonly next: string | null;
}

const askForAudit = (signal: AbortSignal): Promise<AuditPages> => request(contract.audit, { signal });

/** The log, the latest first; earlier pages are added when asked for. */
export function useAudit(): { readonly asked: Asked<AuditPages>; readonly more: Action<readonly [string]> } {
  const asked = useAnswer(askForAudit);
  const more = useAction(async (before: string) => {
    const page = await request(contract.audit, { query: { before } });
    asked.replace(({ entries }) => ({ entries: [...entries, ...page.entries], next: page.next }));
  });
  return { asked, more };
}
