import type { Path } from '../../../schemas/edit/change.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import type { CodeListId, CodeNames } from '../../../schemas/model/code-list.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { entryPath } from './entry-path.ts';
import { placeInWords } from './place-in-words.ts';

/** An entry in words a person recognises it by. */
export interface DescribedEntry {
  readonly entry: string;
  readonly path: Path;
  /** 收支明细第 3 条. */
  readonly place: string;
  /** Its unit, its code with the name, or its own name. */
  readonly detail: string;
  /** 元; absent where the entry is no single amount. */
  readonly amount: string | undefined;
}

export function describeEntry(entry: string, report: WorkingReport, codeNames: CodeNames): DescribedEntry {
  const path = entryPath(entry, report);
  const item = itemOf(path, report);
  const amount = amountOf(entry, item);
  return {
    entry,
    path,
    place: placeInWords(path, report),
    detail: detailOf(item, report, codeNames),
    amount,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The first item that the path goes through. */
function itemOf(path: Path, report: WorkingReport): Fields {
  const at = path.findIndex((step) => typeof step === 'object');
  const item = at < 0 ? undefined : valueAt(report, path.slice(0, at + 1));
  return typeof item === 'object' && item !== null ? (item as Fields) : {};
}

function detailOf(item: Fields, report: WorkingReport, codeNames: CodeNames): string {
  const unit = report.units.find(({ id }) => id === item.unit)?.name;
  const several = report.units.length > 1 ? unit : undefined;
  const words = [
    several,
    coded(item.functionalClass, 'functionalClass', codeNames),
    coded(item.economicClass, 'departmentEconomicClass', codeNames),
    typeof item.name === 'string' ? item.name : undefined,
  ].filter((word) => word !== undefined && word !== '');
  return words.length > 0 ? words.join(' · ') : (unit ?? '');
}

function coded(code: unknown, list: CodeListId, codeNames: CodeNames): string | undefined {
  if (typeof code !== 'string' || code === '') return undefined;
  return `${code} ${codeNames[list].get(code) ?? ''}`.trim();
}

function amountOf(entry: string, item: Fields): string | undefined {
  const [part, , index] = entry.split('/');
  if (part === 'procurement' && index !== undefined) {
    const funds = Array.isArray(item.funds) ? (item.funds as readonly Fields[]) : [];
    return textOf(funds[Number(index)]?.amount);
  }
  return textOf(item.amount);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
