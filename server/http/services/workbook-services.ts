import { type ExportWish, exportWishSchema } from '../../../schemas/api/workbook.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { actorOf } from '../../accounts/audit-log.ts';
import { file, jsonText } from '../reply.ts';
import type { Services } from '../service.ts';
import type { DocumentServiceParts } from './document-services.ts';
import { fileTypes } from './file-types.ts';
import { versionOf } from './version-of.ts';

/** The workbook a report is filled in with: down, and what it says when it comes back. */
export function workbookServices({
  reports,
  documents,
  audit,
}: DocumentServiceParts): Pick<Services, 'workbook' | 'readWorkbook'> {
  return {
    workbook: async ({ caller, parameters, origin, signal }) => {
      const version = versionOf(parameters.version);
      const report = await reports.at(caller.user, parameters.report, version);
      const { bytes, fileName } = await documents.workbook(report, signal);
      const subject = `${fileName}（第 ${version} 版）`;
      await audit.record(actorOf(caller.user, origin.address), 'reportExported', subject);
      return file(bytes, { type: fileTypes.xlsx, fileName });
    },
    readWorkbook: async ({ caller, parameters, query, body: bytes, signal }) => {
      const report = await reports.at(caller.user, parameters.report, versionOf(parameters.version));
      const { mode, mapping } = query;
      const wish = mapping === undefined ? {} : { wish: wishOf(mapping) };
      return jsonText(await documents.readWorkbook({ bytes, report, mode, ...wish }, signal));
    },
  };
}

/** @throws UnusableInput where the text is no mapping. */
function wishOf(text: string): ExportWish {
  const wish = exportWishSchema.safeParse(parsed(text));
  if (wish.success) return wish.data;
  const message = '列的对应关系不完整或格式不对，没有读取。请刷新页面后重新选择。';
  throw new UnusableInput([{ where: '列的对应关系', message }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
