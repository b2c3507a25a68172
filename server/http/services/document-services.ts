import {
  type ComparisonFileFormat,
  comparisonFormatSchema,
  type DocumentFormat,
  documentFormatSchema,
} from '../../../schemas/api/document-format.ts';
import { gapCountHeader } from '../../../schemas/api/gap-count-header.ts';
import { type AuditLog, actorOf } from '../../accounts/audit-log.ts';
import { RefusedRequest } from '../../accounts/refused-request.ts';
import { documentFileName } from '../../reports/document-file-name.ts';
import type { DocumentService, RenderedDocument } from '../../reports/document-service.ts';
import type { WorkingReports } from '../../reports/working-reports.ts';
import { file, json } from '../reply.ts';
import type { Call, Services } from '../service.ts';
import { fileTypes } from './file-types.ts';
import { versionOf } from './version-of.ts';

export interface DocumentServiceParts {
  readonly reports: WorkingReports;
  readonly documents: DocumentService;
  readonly audit: AuditLog;
}

/** The files of a report, of any version. What leaves the program is noted; what is only looked at is not. */
export function documentServices({
  reports,
  documents,
  audit,
}: DocumentServiceParts): Pick<Services, 'document' | 'comparison' | 'reportFile' | 'importFile'> {
  const note = async (call: Call<'document' | 'comparison' | 'reportFile'>, subject: string) =>
    audit.record(actorOf(call.caller.user, call.origin.address), 'reportExported', subject);

  return {
    importFile: async ({ body, signal }) => {
      const { report, protocol } = await documents.import(body, { signal });
      return json({ report, protocol: [...protocol] });
    },
    document: async (call) => {
      const { caller, parameters, query, signal } = call;
      const format = formatOf(parameters.format);
      const version = versionOf(parameters.version);
      const report = await reports.at(caller.user, parameters.report, version);
      const isPreview = query?.purpose === 'preview';
      const sheet = query?.sheet;
      const supersedes = `${caller.session.id} ${parameters.report} ${format}`;
      const rendered = await documents.render(report, format, {
        signal,
        preview: isPreview,
        exchange: query?.purpose === 'exchange',
        sheet,
        ...(isPreview ? { supersedes } : {}),
      });
      if (!isPreview) await note(call, subjectOf(rendered, version));
      const headers = { [gapCountHeader]: String(rendered.gapCount) };
      return file(rendered.bytes, { type: fileTypes[format], fileName: rendered.fileName, headers });
    },
    comparison: async (call) => {
      const { caller, parameters, signal } = call;
      const format = comparisonFormatOf(parameters.format);
      const before = await reports.open(caller.user, parameters.report);
      const after = await reports.open(caller.user, parameters.other);
      const { bytes, fileName } = await documents.compare(before.report, after.report, format, signal);
      await note(call, fileName);
      return file(bytes, { type: fileTypes[format], fileName });
    },
    reportFile: async (call) => {
      const { caller, parameters } = call;
      const version = versionOf(parameters.version);
      const report = await reports.at(caller.user, parameters.report, version);
      const fileName = documentFileName(report, 'json');
      await note(call, `${fileName}（第 ${version} 版）`);
      const bytes = Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
      return file(bytes, { type: 'application/json; charset=utf-8', fileName });
    },
  };
}

const subjectOf = ({ fileName, draft }: RenderedDocument, version: number): string =>
  `${fileName}（第 ${version} 版${draft ? '，草稿' : ''}）`;

function formatOf(text: string): DocumentFormat {
  const format = documentFormatSchema.safeParse(text);
  if (format.success) return format.data;
  throw new RefusedRequest('missing', '文件格式', '没有这种格式的文件，可以导出的有 docx 和 pdf。');
}

function comparisonFormatOf(text: string): ComparisonFileFormat {
  const format = comparisonFormatSchema.safeParse(text);
  if (format.success) return format.data;
  throw new RefusedRequest('missing', '文件格式', '没有这种格式的文件，比较结果可以导出为 xlsx 和 docx。');
}
