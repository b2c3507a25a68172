import type { JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import type { Block } from '../../../schemas/document/block.ts';
import type { ReviewedReport } from './reviewed-report.ts';
import { note, paragraph } from './sheet-paragraphs.ts';
import { sheetTable } from './sheet-table.ts';

const columns = [
  { title: '序号', width: 5, align: 'center' },
  { title: '位置', width: 26 },
  { title: '需审查的内容', width: 40 },
  { title: '处理', width: 12, align: 'center' },
  { title: '理由', width: 22 },
  { title: '确认人、时间', width: 16 },
] as const;

/** What may not be for the public, what was decided, by whom, and lines to sign. */
export function disclosureSheet({ pack, result, where }: ReviewedReport): readonly Block[] {
  const own = result.findings.filter(({ group }) => group === 'disclosure');
  const rows = own.map((finding, index) => [
    String(index + 1),
    where(finding),
    finding.message,
    finding.waiver ? '确认可以公开' : '尚未处理',
    finding.waiver?.reason ?? '',
    signedBy(finding),
  ]);
  const open = own.filter(({ waiver }) => waiver === undefined).length;
  return [
    paragraph('依据《中华人民共和国保守国家秘密法》和政府信息公开保密审查的规定，对拟公开内容审查如下。'),
    own.length === 0
      ? paragraph('按词表检查，没有需要审查的内容。')
      : sheetTable({ id: 'disclosureReview', title: '保密审查表', layout: 'wideTable', columns, rows }, pack),
    note(`共 ${own.length} 处，尚未处理 ${open} 处。词表检查不能代替人工审查。`),
    paragraph('审查意见：'),
    paragraph('审查人（签字）：　　　　　　　　保密工作负责人（签字）：　　　　　　　　　　年　　月　　日'),
  ];
}

const signedBy = ({ waiver }: JudgedFinding): string =>
  waiver ? `${waiver.name} ${waiver.time.slice(0, 10)}` : '';
