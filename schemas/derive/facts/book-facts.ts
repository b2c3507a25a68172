import type { ClosingBalance, EconomicLine, LedgerLine } from '../../model/ledger.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

const remembered = rememberFor<ClosingBalance | EconomicLine | LedgerLine, Fact>();

export const ledgerFact = (line: LedgerLine, unitOf: UnitOf): Fact =>
  remembered(line, [unitOf], () => madeLedgerFact(line, unitOf));

function madeLedgerFact(line: LedgerLine, unitOf: UnitOf): Fact {
  const { id, unit, functionalClass, category, source, carryOver, amount, project } = line;
  return {
    fact: 'ledger',
    entries: [`lines/${id}`],
    ...unitOf(unit),
    functionalClass,
    category,
    source,
    carryOver,
    amount,
    ...(project === undefined ? {} : { owner: project }),
  };
}

export const closingFact = (balance: ClosingBalance, unitOf: UnitOf): Fact =>
  remembered(balance, [unitOf], () => madeClosingFact(balance, unitOf));

function madeClosingFact(balance: ClosingBalance, unitOf: UnitOf): Fact {
  const { id, unit, functionalClass, source, carryOver, amount } = balance;
  return {
    fact: 'closing',
    entries: [`closing/${id}`],
    ...unitOf(unit),
    functionalClass,
    source,
    carryOver,
    amount,
  };
}

export const economicFact = (line: EconomicLine, unitOf: UnitOf): Fact =>
  remembered(line, [unitOf], () => madeEconomicFact(line, unitOf));

function madeEconomicFact(line: EconomicLine, unitOf: UnitOf): Fact {
  const { id, unit, source, economicClass, kind, amount, project } = line;
  return {
    fact: 'economic',
    entries: [`economicLines/${id}`],
    ...unitOf(unit),
    source,
    economicClass,
    costKind: kind,
    ofProject: project !== undefined,
    amount,
  };
}
