import { contract } from '../../schemas/api/contract.ts';
import type { PackSummary } from '../../schemas/api/pack-summary.ts';
import { requestJson } from '../api/request-json.ts';
import { useAnswer } from '../api/use-answer.ts';

const askForPacks = (signal: AbortSignal): Promise<readonly PackSummary[]> =>
  requestJson(contract.packs, {}, signal);

interface Props {
  readonly id: string;
}

/** What a pack is called; its id where there is no such pack, or nobody to ask. */
export function PackName({ id }: Props) {
  const { answered } = useAnswer(askForPacks);
  if (answered.phase === 'loading') return null;
  const packs = answered.phase === 'ready' ? answered.value : [];
  return packs.find((pack) => pack.id === id)?.name ?? id;
}
