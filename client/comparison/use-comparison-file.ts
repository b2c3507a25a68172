import { contract } from '../../schemas/api/contract.ts';
import type { ComparisonFileFormat } from '../../schemas/api/document-format.ts';
import { requestFile } from '../api/request-file.ts';
import { type Action, useAction } from '../api/use-action.ts';
import { saveFile } from '../documents/save-file.ts';

/** Keeps the comparison as a file. */
export const useComparisonFile = (report: string, other: string): Action<readonly [ComparisonFileFormat]> =>
  useAction(async (format: ComparisonFileFormat) => {
    const params = { report, other, format };
    saveFile(await requestFile(contract.comparison, { params }, { name: `比较.${format}` }));
  });
