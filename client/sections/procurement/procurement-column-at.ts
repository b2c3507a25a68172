import type { Path } from '../../../schemas/edit/change.ts';

/** The column of what stands at the path in an item; what it is paid from stands in columns of its own. */
export function procurementColumnAt([part, , inFund]: Path): string | undefined {
  if (part === 'funds') return typeof inFund === 'string' ? inFund : 'amount';
  return typeof part === 'string' ? part : undefined;
}
