import type { OpenedReport } from '../../../schemas/api/reports.ts';
import type { CodeListId } from '../../../schemas/model/code-list.ts';
import type { CodeListSource } from '../../packs/create-code-list-source.ts';
import { packSource } from '../../packs/pack-source.ts';
import type { PackStore } from '../../packs/pack-store.ts';

export interface ReportSources {
  of(packId: string): Promise<Pick<OpenedReport, 'pack' | 'codeLists'>>;
}

/** Where a browser finds the pack of a report and the code lists: by hashes, so that it keeps what it has. */
export const createReportSources = (
  packs: Promise<PackStore>,
  codeLists: Promise<CodeListSource>,
): ReportSources => ({
  of: async (packId) => {
    const { all, codeNames } = await packs;
    const loaded = all.find(({ pack }) => pack.id === packId);
    if (!loaded) throw new Error(`the pack ${packId} of a stored report is missing`);
    const source = await codeLists;
    const ids = Object.keys(codeNames) as CodeListId[];
    return {
      pack: { id: packId, hash: packSource(loaded.pack).hash },
      codeLists: Object.fromEntries(ids.map((id) => [id, source.list(id).hash])),
    };
  },
});
