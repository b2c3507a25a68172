import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { type Amount, compare, isZero, smaller, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import { guessed } from '../protocol.ts';
import { isTail } from './is-tail.ts';
import type { LedgerShare } from './ledger-share.ts';

/** A share of a unit; with the unit at the other end where it is an internal flow. */
export interface UnitShare extends LedgerShare {
  readonly unit: string;
  readonly counterparty?: string;
}

const flows = [
  { given: 'subsidyToAffiliates', received: 'superiorSubsidy', name: '对附属单位补助支出' },
  { given: 'remittanceToSuperior', received: 'affiliateRemittance', name: '上解上级支出' },
] as const;

/**
 * Finds flows between the units: what they give and receive among themselves the department does not print. Giver and
 * receiver are matched in order.
 */
export function withFlows(
  shares: readonly UnitShare[],
  department: readonly LedgerShare[],
): { readonly shares: readonly UnitShare[]; readonly protocol: readonly ProtocolEntry[] } {
  let own = shares;
  const protocol: ProtocolEntry[] = [];
  for (const { given, received, name } of flows) {
    const isGiven = ({ category }: LedgerShare) => category === given;
    const isReceived = ({ source }: LedgerShare) => source === received;
    const out = subtract(totalOf(own, isGiven), totalOf(department, isGiven));
    const into = subtract(totalOf(own, isReceived), totalOf(department, isReceived));
    if (compare(out, tail) <= 0 || !isTail(subtract(out, into), tail)) continue;
    own = matched(own, inside(own, department, isGiven), inside(own, department, isReceived));
    protocol.push(guessed('', `各单位合计比部门多${name}：认作单位之间的内部往来，请核对往来单位`));
  }
  return { shares: own, protocol };
}

const tail = '500.00' as Amount;
const totalOf = (shares: readonly LedgerShare[], isIt: (share: LedgerShare) => boolean): Amount =>
  sum(shares.filter(isIt).map(({ amount }) => amount));

/** Of each share, what stays within the department: what the units have at a code beyond what the department prints. */
type Inside = ReadonlyMap<UnitShare, Amount>;

function inside(
  shares: readonly UnitShare[],
  department: readonly LedgerShare[],
  isIt: (share: LedgerShare) => boolean,
): Inside {
  const found = new Map<UnitShare, Amount>();
  const own = shares.filter(isIt);
  for (const code of new Set(own.map(({ functionalClass }) => functionalClass))) {
    const ofCode = (share: LedgerShare) => isIt(share) && share.functionalClass === code;
    let left = subtract(totalOf(own, ofCode), totalOf(department, ofCode));
    for (const share of own.filter(ofCode)) {
      if (compare(left, tail) <= 0) break;
      const taken = smaller(left, share.amount);
      left = subtract(left, taken);
      found.set(share, taken);
    }
  }
  return found;
}

/** Cuts what is given and what is received into pieces of the same size, each with its other end. */
function matched(shares: readonly UnitShare[], given: Inside, received: Inside): readonly UnitShare[] {
  return shares.flatMap((share) => {
    if (given.has(share)) return cut(share, given, received);
    return received.has(share) ? cut(share, received, given) : [share];
  });
}

function cut(share: UnitShare, own: Inside, others: Inside): readonly UnitShare[] {
  const pieces: UnitShare[] = [];
  const before = [...own.keys()];
  let skip = sum(before.slice(0, before.indexOf(share)).map((other) => own.get(other) ?? zero));
  let left = own.get(share) ?? zero;
  let rest = share.amount;
  for (const [other, amount] of others) {
    const passed = smaller(skip, amount);
    skip = subtract(skip, passed);
    const taken = smaller(left, subtract(amount, passed));
    if (isZero(taken) || other.unit === share.unit) continue;
    left = subtract(left, taken);
    rest = subtract(rest, taken);
    pieces.push({ ...share, amount: taken, counterparty: other.unit });
  }
  return compare(rest, zero) > 0 ? [...pieces, { ...share, amount: rest }] : pieces;
}
