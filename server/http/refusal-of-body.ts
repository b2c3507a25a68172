import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import type { KnownRefusal } from './refusal-of.ts';

/** The status and the words for a request that Express or its parsers could not read; a fault of the request, not of the program. */
export function refusalOfBody(error: unknown): KnownRefusal | undefined {
  const known = refusals[text(error, 'type')];
  if (known) return { status: known.status, problems: [{ where: '上传的内容', message: known.message }] };
  const status = Number(text(error, 'status'));
  return status >= 400 && status < 500 ? { status, problems: [malformedRequest] } : undefined;
}

const text = (error: unknown, key: 'type' | 'status'): string =>
  typeof error === 'object' && error !== null && key in error
    ? String((error as Readonly<Record<string, unknown>>)[key])
    : '';

const malformedRequest = {
  where: '请求',
  message: '请求的地址或内容不合规范，没有处理。请返回首页，重新打开报告后再试。',
};

/** By the `type` that body-parser gives its errors. */
const refusals: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  'entity.too.large': {
    status: 413,
    message: `内容太大，没有处理。报告文件应不超过 ${reportSizeLimit / 1024 / 1024} MB，请确认选择的是报告文件（.json）。`,
  },
  'encoding.unsupported': { status: 415, message: '不支持这种压缩方式，请直接上传 .json 文件。' },
  'request.size.invalid': { status: 400, message: '上传中断，没有收到完整的内容。请重试。' },
};
