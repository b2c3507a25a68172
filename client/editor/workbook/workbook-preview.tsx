import type { ImportMode, ReadWorkbook } from '../../../schemas/api/workbook.ts';
import { type Choice, ChoiceList } from '../../parts/choice-list.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { ProtocolList } from '../../upload/protocol-list.tsx';
import { Differences } from './differences.tsx';
import { missingParts } from './mapping-columns.ts';
import { MappingForm } from './mapping-form.tsx';
import type { ReadingChoice, WorkbookReading } from './workbook-import.ts';

interface Props {
  readonly reading: WorkbookReading;
  /** As it was last asked for. */
  readonly choice: ReadingChoice;
  readonly onChoice: (choice: ReadingChoice) => void;
}

const replaced: Readonly<Record<ReadWorkbook['kind'], string>> = {
  entries: '以工作簿为准，清空的单元格、删去的行也随之清空、删去',
  export: '以导出表为准，表中各单位原有的其他收支明细和经济分类删去',
};

const modesOf = (kind: ReadWorkbook['kind']): readonly Choice<ImportMode>[] => [
  { value: 'fill', label: '只填空白', hint: '报告中已有的内容不动，新的行接在后面' },
  { value: 'replace', label: '替换', hint: replaced[kind] },
];

const mending: Readonly<Record<ReadWorkbook['kind'], string>> = {
  entries: '请在工作簿中改正后重新选择。',
  export: '请改正上面各列的对应关系，或在工作簿中改正后重新选择。',
};

const hints = { notUnderstood: '没有读取', guessed: '请核对', understood: '' };

/** How a workbook was understood and what it would change. */
export function WorkbookPreview({ reading, choice, onChoice }: Props) {
  const { read } = reading;
  const { kind, faults, faultCount, protocol } = read;
  const isReadable = kind === 'entries' || missingParts(read.mapping).length === 0;
  return (
    <>
      {read.kind === 'export' && <MappingForm read={read} choice={choice} onChoice={onChoice} />}
      <ChoiceList
        legend="报告中已有的内容"
        choices={modesOf(kind)}
        value={choice.mode}
        onChange={(mode) => onChoice({ ...choice, mode })}
        isRow
      />
      {faultCount > 0 && (
        <ProblemList title={`${faultCount} 个单元格无法确定含义，不能应用`} problems={faults}>
          {faultCount > faults.length && <p>还有 {faultCount - faults.length} 个未列出。</p>}
          填了一半的报告看上去像是完整的，所以一处也没有填入。{mending[kind]}
        </ProblemList>
      )}
      {isReadable && faultCount === 0 && <Differences reading={reading} />}
      {isReadable && protocol.length > 0 && (
        <ProtocolList protocol={protocol} hints={hints} opened={['notUnderstood', 'guessed']} />
      )}
    </>
  );
}
