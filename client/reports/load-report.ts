import { contract } from '../../schemas/api/contract.ts';
import type { OpenedReport } from '../../schemas/api/reports.ts';
import { codeListSchema } from '../../schemas/code-lists/code-list-entry.ts';
import { type CodeListId, type CodeNames, codeListIdSchema } from '../../schemas/model/code-list.ts';
import { type Pack, packSchema } from '../../schemas/pack/pack.ts';
import { request } from '../api/request.ts';

export interface LoadedReport {
  readonly opened: OpenedReport;
  readonly pack: Pack;
  readonly codeNames: CodeNames;
}

/** A report with what it is derived with. Pack and code lists come out of the browser's cache once they have been asked for. */
export async function loadReport(report: string, signal: AbortSignal): Promise<LoadedReport> {
  const opened = await request(contract.report, { params: { report }, signal });
  const { id, hash } = opened.pack;
  const [pack, ...lists] = await Promise.all([
    request(contract.pack, { params: { pack: id, hash }, signal }),
    ...codeListIdSchema.options.map(async (list) => [list, await namesOf(list, opened, signal)] as const),
  ]);
  return { opened, pack: packSchema.parse(pack), codeNames: Object.fromEntries(lists) as CodeNames };
}

/** The catalogue of procurement is long, and no table prints its names: it is loaded where one chooses from it. */
const loadedLater: readonly CodeListId[] = ['procurementCatalog'];

async function namesOf(
  list: CodeListId,
  { codeLists }: OpenedReport,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const hash = codeLists[list];
  if (hash === undefined || loadedLater.includes(list)) return new Map();
  const entries = await request(contract.codeList, { params: { list, hash }, signal });
  return new Map(codeListSchema.parse(entries).map(({ code, name }) => [code, name]));
}
