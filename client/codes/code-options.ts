import type { CodeListEntry } from '../../schemas/code-lists/code-list-entry.ts';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import type { GridOption } from '../grid/grid-contract.ts';
import { broaderCodes } from './broader-codes.ts';

/** How long a code has to be to be entered: to the 项, to the 款. The catalogue is entered at any level. */
const entered: Readonly<Record<CodeListId, RegExp>> = {
  functionalClass: /^\d{7}$/,
  departmentEconomicClass: /^\d{5}$/,
  governmentEconomicClass: /^\d{5}$/,
  procurementCatalog: /^/,
};

/** The codes of a list that can be entered, each with what it stands under. */
export function codeOptions(list: CodeListId, entries: readonly CodeListEntry[]): readonly GridOption[] {
  const names = new Map(entries.map(({ code, name }) => [code, name]));
  return entries
    .filter(({ code }) => entered[list].test(code))
    .map(({ code, name, initials }) => ({
      value: code,
      label: name,
      search: initials,
      path: broaderCodes(list, code)
        .flatMap((broader) => names.get(broader) ?? [])
        .join(' / '),
    }));
}
