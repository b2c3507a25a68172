import { RenderFailure } from '../documents/pdf/render-failure.ts';
import { StoreFailure } from '../store/store-failure.ts';

/** What a person is told of a failure that only the log sees whole. */
export function failureMessage(error: unknown, incident: string): string {
  const isForPeople = error instanceof RenderFailure || error instanceof StoreFailure;
  const reason = isForPeople ? error.message : '程序内部出错，这次操作没有完成。请重试。';
  return `${reason}如需维护人员协助，请提供编号 ${incident}，运行日志中有这个编号的记录。`;
}
