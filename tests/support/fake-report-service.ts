import type { PackSummary } from '../../schemas/api/pack-summary.ts';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import type { ReportService } from '../../server/reports/report-service.ts';
import { plainPdf } from './plain-pdf.ts';

export interface FakeReports extends ReportService {
  /** What the renderings under way or done were asked for, and which of them were called off. */
  readonly asked: { format: string; report: unknown; isAborted: boolean }[];
}

export interface FakeOptions {
  readonly packs?: readonly PackSummary[];
  readonly samples?: readonly SampleSummary[];
  readonly reports?: Readonly<Record<string, unknown>>;
  readonly gapCount?: number;
  /** Awaited before a document is answered; a promise that stays open is a rendering that takes long. */
  readonly rendering?: () => Promise<void>;
}

/** A service that renders a plain document of three pages, and finds a report without `department` unusable. */
export function fakeReportService({
  packs = [],
  samples = [],
  reports = {},
  gapCount = 0,
  rendering = async () => {},
}: FakeOptions = {}): FakeReports {
  const asked: FakeReports['asked'] = [];
  return {
    asked,
    packs: async () => packs,
    samples: async () => samples,
    sample: async (id) => reports[id],
    document: async (report, format, signal) => {
      const request = { format, report, isAborted: false };
      asked.push(request);
      if (!(typeof report === 'object' && report !== null && 'department' in report))
        throw new UnusableInput([{ where: 'department', message: '缺少部门信息' }]);
      await Promise.race([rendering(), aborted(signal, () => Object.assign(request, { isAborted: true }))]);
      const bytes = format === 'pdf' ? plainPdf(3) : new TextEncoder().encode('PK\u0003\u0004 plain');
      return { bytes, fileName: `示例局2025年部门预算公开.${format}`, gapCount };
    },
  };
}

const aborted = (signal: AbortSignal | undefined, note: () => void): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      note();
      reject(signal.reason);
    });
  });
