import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { guessed } from '../protocol.ts';
import type { PrintedCells } from './printed-cells.ts';

/** A code to read, and the code its money is entered at: another where the report prints no 项. */
export interface LedgerCode {
  readonly printed: string;
  readonly entered: string;
  /** Codes printed below it, whose money is not its own. */
  readonly below: readonly string[];
}

/**
 * The codes that hold money of their own: every 项, and a 款 or 类 below which nothing, or not all of it, is printed. Its
 * money is entered at a 项 that is not printed.
 */
export function ledgerCodes(
  tables: readonly PrintedCells[],
  place: string,
): {
  readonly codes: readonly LedgerCode[];
  readonly withheld: readonly string[];
  readonly protocol: readonly ProtocolEntry[];
} {
  const printed = [...new Set(tables.flatMap(({ rows }) => rows))].filter((row) => /^\d+$/.test(row)).sort();
  const codes = printed.flatMap((code): readonly LedgerCode[] => {
    if (code.length === 7) return [{ printed: code, entered: code, below: [] }];
    const below = printed.filter((other) => other.length > code.length && other.startsWith(code));
    return below.length > 0 ? [] : [{ printed: code, entered: code.padEnd(7, '0'), below }];
  });
  const coarse = codes.filter(({ printed: code, entered }) => code !== entered);
  return {
    codes,
    withheld: coarse.map(({ printed: code, entered }) => (code.length === 5 ? entered : entered.slice(0, 5))),
    protocol: coarse.map(({ printed: code, entered }) =>
      guessed(place, `科目 ${code} 没有列到“项”：金额记在不公开的 ${entered}，请改为实际的“项”`),
    ),
  };
}
