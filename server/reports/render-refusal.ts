import { RenderFailure } from '../documents/pdf/render-failure.ts';

/** busy: too many wait already · superseded: a newer request took its place · closing: the program is being ended. */
export type RenderRefusalReason = keyof typeof messages;

/** A document that was not made because of the other requests, not because of the report. */
export class RenderRefusal extends RenderFailure {
  constructor(readonly reason: RenderRefusalReason) {
    super(messages[reason]);
    this.name = 'RenderRefusal';
  }
}

const messages = {
  busy: '等候生成的文档太多，这一次没有生成。已录入的内容不受影响，请稍后再试。',
  superseded: '报告已有新的改动，这一次预览没有生成，以新的预览为准。',
  closing: '程序正在关闭，没有生成文件。请重新启动后再导出。',
} as const;
