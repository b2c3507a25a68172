import { Button } from 'antd';
import { type ReviewSheet, reviewSheetNames, reviewSheetSchema } from '../../../schemas/api/review-sheet.ts';

interface Props {
  readonly isDisabled: boolean;
  readonly onChoose: (sheet: ReviewSheet) => void;
}

/** The papers that go with a report inside the agency, in the formats chosen above. */
export function SheetChoice({ isDisabled, onChoose }: Props) {
  return (
    <div className="sheet-choice">
      <span>内部用表（不对外公开）：</span>
      {reviewSheetSchema.options.map((sheet) => (
        <Button key={sheet} size="small" disabled={isDisabled} onClick={() => onChoose(sheet)}>
          {reviewSheetNames[sheet]}
        </Button>
      ))}
    </div>
  );
}
