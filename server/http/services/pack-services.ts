import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import type { CodeListId } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { RefusedRequest } from '../../accounts/refused-request.ts';
import type { CodeListSource } from '../../packs/create-code-list-source.ts';
import { packSource } from '../../packs/pack-source.ts';
import type { PackStore } from '../../packs/pack-store.ts';
import type { SampleStore } from '../../reports/sample-store.ts';
import { immutableJson, json } from '../reply.ts';
import type { Services } from '../service.ts';

export interface PackServiceParts {
  readonly packs: Promise<PackStore>;
  readonly samples: Promise<SampleStore>;
  readonly codeLists: Promise<CodeListSource>;
}

/** What comes with the program: packs, samples, and code lists. */
export function packServices({
  packs,
  samples,
  codeLists,
}: PackServiceParts): Pick<Services, 'packs' | 'samples' | 'pack' | 'codeList'> {
  return {
    packs: async () => json((await packs).all.map(({ pack }) => summaryOf(pack))),
    samples: async () => json([...(await samples).all]),
    pack: async ({ parameters }) => {
      const found = (await packs).all.find(({ pack }) => pack.id === parameters.pack);
      const source = found && packSource(found.pack);
      if (source?.hash !== parameters.hash) throw outdated();
      return immutableJson(source.body);
    },
    codeList: async ({ parameters: { list, hash } }) => {
      const isKnown = Object.hasOwn((await packs).codeNames, list);
      const source = isKnown ? (await codeLists).list(list as CodeListId) : undefined;
      if (source?.hash !== hash) throw outdated();
      return immutableJson(source.body);
    },
  };
}

const summaryOf = ({ id, name, years: { from, to } }: Pack): PackSummary => ({
  id,
  name,
  years: to === undefined ? { from } : { from, to },
});

const outdated = () =>
  new RefusedRequest('missing', '程序资料', '没有这一版的资料，程序可能已升级。请刷新页面后再试。');
