import { contract } from '../../schemas/api/contract.ts';
import { type CodeListEntry, codeListSchema } from '../../schemas/code-lists/code-list-entry.ts';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import { request } from '../api/request.ts';

const asked = new Map<string, Promise<readonly CodeListEntry[]>>();

/** A code list as the server has it under this hash; asked for once, and again after a failure. */
export function requestCodeList(list: CodeListId, hash: string): Promise<readonly CodeListEntry[]> {
  const key = `${list}/${hash}`;
  const present = asked.get(key);
  if (present) return present;
  const answer = request(contract.codeList, { params: { list, hash } }).then((body) =>
    codeListSchema.parse(body),
  );
  asked.set(key, answer);
  answer.catch(() => asked.delete(key));
  return answer;
}
