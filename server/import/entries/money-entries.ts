import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { sign } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { guessed, notUnderstood } from '../protocol.ts';
import { economicEntries } from './economic-entries.ts';
import { withFlows } from './flow-entries.ts';
import { ledgerShares } from './ledger-entries.ts';
import type { LedgerShare } from './ledger-share.ts';
import type { NewId } from './new-ids.ts';
import { remainingShares } from './remaining-shares.ts';
import type { ScopePart } from './scope-part.ts';
import { threePublicEntries } from './three-public-entries.ts';

type Lines = NonNullable<ReportInput['lines']>;
type Closing = NonNullable<ReportInput['closing']>;

export interface MoneyEntries {
  readonly lines: Lines;
  readonly closing: Closing;
  readonly economicLines: NonNullable<ReportInput['economicLines']>;
  readonly threePublic: NonNullable<ReportInput['threePublic']>;
  readonly undisclosedCodes: readonly string[];
  readonly protocol: readonly ProtocolEntry[];
}

/**
 * Ledger, economic lines and 三公 of all parts: of each unit that has a part its own; of the department what is left, at the
 * first unit that has none.
 */
export function moneyEntries(
  parts: readonly ScopePart[],
  scopes: readonly string[],
  units: readonly string[],
  newId: NewId,
): MoneyEntries {
  const [department, ...own] = parts.map((part, index) =>
    partMoney(part, scopes[index] === 'department' ? restUnit(units, scopes) : (scopes[index] ?? ''), newId),
  );
  const all = own.length > 0;
  if (!department)
    return {
      lines: [],
      closing: [],
      economicLines: [],
      threePublic: { origin: 'entered', entries: [] },
      undisclosedCodes: [],
      protocol: [],
    };
  const ledger = remainingShares(
    department.ledger,
    own.flatMap(({ ledger }) => ledger),
    ledgerKey,
  );
  const economic = remainingShares(
    department.economic,
    own.flatMap((part) => part.economic),
    ({ source, economicClass, kind }) => `${source}/${economicClass}/${kind}`,
  );
  const threePublic = remainingShares(
    department.threePublic,
    own.flatMap((part) => part.threePublic),
    ({ item, fund }) => `${item}/${fund}`,
  );
  const hasRest = !all || units.some((unit) => !scopes.includes(unit));
  const kept = <T>(shares: readonly T[]): readonly T[] => (hasRest ? shares : []);
  const flows = withFlows(
    own.flatMap((part) => part.ledger),
    department.ledger,
  );
  const shares = [...kept(ledger), ...flows.shares].filter(({ amount }) => sign(amount) !== 0);
  return {
    lines: shares.flatMap(({ category, ...share }) =>
      category ? [{ id: newId('l'), ...share, category }] : [],
    ),
    closing: shares.flatMap(({ category, ...share }) => (category ? [] : [{ id: newId('c'), ...share }])),
    economicLines: [...kept(economic), ...own.flatMap((part) => part.economic)],
    threePublic: {
      origin: 'entered',
      entries: [...kept(threePublic), ...own.flatMap((part) => part.threePublic)],
    },
    undisclosedCodes: [...new Set([department, ...own].flatMap(({ withheld }) => withheld))],
    protocol: [
      ...flows.protocol,
      ...[department, ...own].flatMap((part) => part.protocol),
      ...(hasRest || flows.protocol.length > 0 || ledger.length + economic.length + threePublic.length === 0
        ? []
        : [
            notUnderstood(
              '',
              '部门各表与所属单位各表之和不一致，差额未导入（各表所列的数保留为“原公开内容”）',
            ),
          ]),
      ...(!all && units.length > 1
        ? [guessed('', '只有部门的表，各单位的收支分不开：都记在第一个单位，请按单位拆分')]
        : []),
    ],
  };
}

const restUnit = (units: readonly string[], scopes: readonly string[]): string =>
  units.find((unit) => !scopes.includes(unit)) ?? units[0] ?? '';

const ledgerKey = ({ functionalClass, category, source, carryOver }: LedgerShare): string =>
  `${functionalClass}/${category}/${source}/${carryOver}`;

function partMoney(part: ScopePart, unit: string, newId: NewId) {
  const { shares, withheld, protocol } = ledgerShares(part);
  const economic = economicEntries(part, unit, newId);
  return {
    ledger: shares.map((share) => ({ unit, ...share })),
    withheld,
    economic: economic.economicLines as ((typeof economic.economicLines)[number] & {
      amount: LedgerShare['amount'];
    })[],
    threePublic: threePublicEntries(part, unit, newId),
    protocol: [...protocol, ...economic.protocol],
  };
}
