import fc from 'fast-check';
import { amountOf, partition } from '../fen.ts';
import { fenArbitrary, weightsArbitrary } from './amount-arbitrary.ts';
import { type Balance, functionalClassArbitrary, type Line } from './ledger-arbitrary.ts';

const ways = {
  subsidyToAffiliates: 'superiorSubsidy',
  remittanceToSuperior: 'affiliateRemittance',
} as const;

const gift = fc.record({
  source: fc.constantFrom(
    'generalPublicBudget' as const,
    'governmentFund' as const,
    'serviceIncome' as const,
    'otherIncome' as const,
  ),
  carryOver: fc.boolean(),
  functionalClass: functionalClassArbitrary,
  fen: fenArbitrary,
});

const uses = fc.constantFrom('basicExpenditure', 'projectExpenditure', 'closing');

/** A flow between two units of a department: what is given, from which sources, and what is made of it. */
export const flowArbitrary = (units: readonly string[]) =>
  fc.record({
    sides: fc.shuffledSubarray([...units], { minLength: 2, maxLength: 2 }),
    way: fc.constantFrom('subsidyToAffiliates' as const, 'remittanceToSuperior' as const),
    gifts: fc.array(gift, { minLength: 1, maxLength: 3 }),
    shares: weightsArbitrary,
    uses: fc.array(uses, { minLength: 4, maxLength: 4 }),
    functionalClass: functionalClassArbitrary,
    receivesFirst: fc.boolean(),
  });

type Flow = ReturnType<typeof flowArbitrary> extends fc.Arbitrary<infer T> ? T : never;

/** Both sides of the flows, equal to the 分; without ids. */
export function flowEntries(flows: readonly Flow[]): {
  readonly lines: readonly Omit<Line, 'id'>[];
  readonly closing: readonly Omit<Balance, 'id'>[];
} {
  const sides = flows.map(bothSides);
  return { lines: sides.flatMap(({ lines }) => lines), closing: sides.flatMap(({ closing }) => closing) };
}

function bothSides({
  sides: [giver = '', receiver = ''],
  way,
  gifts,
  shares,
  uses,
  functionalClass,
  receivesFirst,
}: Flow) {
  const given = gifts.map(({ fen, ...own }) => ({
    ...own,
    unit: giver,
    category: way,
    amount: amountOf(fen),
    counterparty: receiver,
  }));
  const whole = gifts.reduce((total, { fen }) => total + fen, 0);
  const received = partition(whole, shares).map((fen, index) => ({
    use: uses[index],
    entry: { unit: receiver, functionalClass, source: ways[way], amount: amountOf(fen), counterparty: giver },
  }));
  const spent = received.flatMap(({ use, entry }) =>
    use === undefined || use === 'closing' ? [] : [{ ...entry, category: use }],
  );
  return {
    lines: receivesFirst ? [...spent, ...given] : [...given, ...spent],
    closing: received.flatMap(({ use, entry }) => (use === 'closing' ? [entry] : [])),
  };
}
