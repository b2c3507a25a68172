import type { CodeListId } from '../../schemas/model/code-list.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';

type Names = WorkingReport['codeNames'];

/** The names with that of one code set; a blank one is taken away. The list has no ids, so it is set whole. */
export function withCodeName(names: Names, list: CodeListId, code: string, name: string): Names {
  const isOne = (entry: Names[number]) => entry.list === list && entry.code === code;
  const entry = { list, code, name };
  if (name === '') return names.filter((own) => !isOne(own));
  return names.some(isOne) ? names.map((own) => (isOne(own) ? entry : own)) : [...names, entry];
}
