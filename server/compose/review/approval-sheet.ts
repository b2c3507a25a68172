import { severityNames } from '../../../schemas/check/engine/severity-names.ts';
import { verdictLine } from '../../../schemas/check/engine/verdict.ts';
import type { Block, TableType } from '../../../schemas/document/block.ts';
import type { ReviewedReport } from './reviewed-report.ts';
import { note, paragraph } from './sheet-paragraphs.ts';
import { type SheetColumn, sheetTable } from './sheet-table.ts';

const facts = [
  { title: '项目', width: 20, align: 'center' },
  { title: '内容', width: 80 },
] as const;

const kept = [
  { title: '序号', width: 6, align: 'center' },
  { title: '级别', width: 8, align: 'center' },
  { title: '问题', width: 48 },
  { title: '保留理由', width: 24 },
  { title: '确认人、时间', width: 16 },
] as const;

const approvals = [
  { title: '环节', width: 20, align: 'center' },
  { title: '意见', width: 50 },
  { title: '签字、日期', width: 30 },
] as const;

/** Large enough to be read on paper, and with room to sign. */
const factsType = { fontSize: 12, lineHeight: 18, paddingX: 6, paddingY: 5 };
const signedType = { ...factsType, paddingY: 16 };

/** What is to be published, what the checks say of it, what is kept and why, and who signs. */
export function approvalSheet({ report, pack, result }: ReviewedReport): readonly Block[] {
  const { department, publication } = report;
  const waived = result.findings.flatMap(({ severity, message, waiver }) =>
    waiver ? [{ severity, message, waiver }] : [],
  );
  const table = (id: string, columns: readonly SheetColumn[], rows: string[][], type?: TableType) =>
    sheetTable(
      {
        id: `approval-${id}`,
        title: '公开审批单',
        layout: 'table',
        columns,
        rows,
        ...(type ? { type } : {}),
      },
      pack,
    );
  return [
    table(
      'facts',
      facts,
      [
        ['部门', `${department.code} ${department.name}`.trim()],
        ['预算年度', `${department.year}年`],
        ['公开内容', `部门预算信息公开（${publication.scopes.length}个部分）`],
        ['检查结果', verdictLine(result)],
        ['公开方式和时间', ''],
      ],
      factsType,
    ),
    paragraph('保留的检查意见：'),
    ...(waived.length === 0
      ? [paragraph('无。')]
      : [
          table(
            'kept',
            kept,
            waived.map(({ severity, message, waiver }, index) => [
              String(index + 1),
              severityNames[severity],
              message,
              waiver.reason,
              `${waiver.name} ${waiver.time.slice(0, 10)}`,
            ]),
          ),
        ]),
    paragraph('审批：'),
    table(
      'approvals',
      approvals,
      [
        ['经办人', '', ''],
        ['财务负责人', '', ''],
        ['保密审查', '', ''],
        ['单位负责人', '', ''],
      ],
      signedType,
    ),
    note('本单供内部审批使用，不对外公开。'),
  ];
}
