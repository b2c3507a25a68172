import type { ClosingBalance, LedgerLine } from '../model/ledger.ts';
import type { Source } from '../model/terms.ts';

/** The internal flow an entry is a side of, in the eyes of that side; undefined where it is none. */
export function flowOf(entry: LedgerLine | ClosingBalance): string | undefined {
  if (entry.counterparty === undefined) return undefined;
  return 'category' in entry && isGiving(entry)
    ? `given|${flowKey(entry.unit, entry.counterparty, receivedAs(entry))}`
    : `received|${flowKey(entry.counterparty, entry.unit, entry.source)}`;
}

/** 对附属单位补助 or 上解上级 to a unit of the same department. */
export const isGiving = ({ category, counterparty }: LedgerLine): boolean =>
  counterparty !== undefined && (category === 'subsidyToAffiliates' || category === 'remittanceToSuperior');

/** 上级补助 or 附属单位上缴 from a unit of the same department. */
export const isReceiving = ({ source, counterparty }: LedgerLine): boolean =>
  counterparty !== undefined && (source === 'superiorSubsidy' || source === 'affiliateRemittance');

/** What the other side books a giver's line as. */
export const receivedAs = ({ category }: LedgerLine): Source =>
  category === 'subsidyToAffiliates' ? 'superiorSubsidy' : 'affiliateRemittance';

/** A flow by its two units and what the receiver books it as. */
export const flowKey = (giver: string, receiver: string, source: Source): string =>
  `${giver}>${receiver}>${source}`;
