import { bindMeaning } from './bind-meaning.ts';
import type { Meaning } from './meanings.ts';

/** What makes the amount before it all of what follows; 用于 may speak of a part. */
const named =
  /^\s*(?:全部|均)?(?:为|是|系|属于|列入|计入|转入|列为|作为)(?:\d{4}年度?|本年|年度)?([^，,。；;：:、（(\d]{2,20})(?=[，,。；;、）)]|$)/;

/** The meaning of an amount that stands before its name: `8.50万元列入年终结转结余`. */
export function meaningAfter(after: string, section: string): Meaning | undefined {
  const words = named.exec(after)?.[1];
  return words === undefined ? undefined : bindMeaning(words, section);
}
