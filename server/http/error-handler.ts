import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import { refuse } from './refuse.ts';

/** The one place that turns what was thrown into an answer. Only the log sees the error itself. */
export function errorHandler(log: Logger, newId: () => string): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.destroyed) return;
    if (response.headersSent) return next(error);
    if (error instanceof UnusableInput) return refuse(response, 422, error.problems);

    const known = refusals[typeOf(error)];
    if (known) return refuse(response, known.status, [{ where: '上传的报告', message: known.message }]);

    const status = statusOf(error);
    if (status >= 400 && status < 500) return refuse(response, status, [malformedRequest]);

    const incident = newId();
    log.error({ err: error, incident, method: request.method, path: request.path }, 'request failed');
    refuse(response, 500, [{ where: '', message: failureMessage(error, incident) }], incident);
  };
}

function failureMessage(error: unknown, incident: string): string {
  const reason = error instanceof RenderFailure ? error.message : '程序内部出错，这次操作没有完成。请重试。';
  return `${reason}如需维护人员协助，请提供编号 ${incident}，运行日志中有这个编号的记录。`;
}

const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';

/** The status that Express and its parsers give an error of theirs; a fault of the request, not of the program. */
const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;

const malformedRequest = {
  where: '请求',
  message: '请求的地址或内容不合规范，没有处理。请返回首页，重新打开报告后再试。',
};

/** By the `type` that body-parser gives its errors. */
const refusals: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  'entity.too.large': {
    status: 413,
    message: `文件太大。报告文件应不超过 ${reportSizeLimit / 1024 / 1024} MB，请确认选择的是报告文件（.json）。`,
  },
  'encoding.unsupported': { status: 415, message: '不支持这种压缩方式，请直接上传 .json 文件。' },
  'request.size.invalid': { status: 422, message: '上传中断，没有收到完整的文件。请重试。' },
};
