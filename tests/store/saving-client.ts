import { randomUUID } from 'node:crypto';
import type { Change } from '../../schemas/edit/change.ts';
import { type Client, clientOf } from '../support/client-of.ts';

export interface AcknowledgedSave {
  readonly report: string;
  readonly version: number;
  readonly value: string;
}

interface Save {
  readonly base: number;
  readonly saveId: string;
  readonly changes: readonly Change[];
}

/** Somebody at a report, whose pages save without end and send again, once the server is back, what it left unanswered. */
export function createSavingClient(
  session: Pick<Client, 'cookie' | 'csrfToken'>,
  report: string,
  onSaved: (save: AcknowledgedSave) => void,
): { saveUntilGone(url: string): Promise<void> } {
  let next = saveOn(1);
  return {
    saveUntilGone: async (url) => {
      const client = clientOf(url, session);
      for (;;) {
        const answer = await client
          .ask('save', { parameters: { report }, body: next })
          .catch(() => undefined);
        if (!answer) return;
        const { status, text, body } = answer;
        if (status !== 200 && body?.outcome !== 'stale') throw new Error(`answered ${status}: ${text}`);
        if (status === 200) onSaved({ report, version: body.version, value: next.saveId });
        next = saveOn(body.version);
      }
    },
  };
}

function saveOn(base: number): Save {
  const value = randomUUID();
  return { base, saveId: value, changes: [{ kind: 'set', path: ['department', 'name'], value }] };
}
