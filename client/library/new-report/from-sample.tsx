import { useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import type { NewReport } from '../../../schemas/api/reports.ts';
import type { SampleSummary } from '../../../schemas/api/sample-summary.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';

const askForSamples = (signal: AbortSignal): Promise<readonly SampleSummary[]> =>
  request(contract.samples, { signal });

interface Props {
  readonly onChange: (wanted: NewReport) => void;
}

/** The fictional reports that come with the program; a copy is opened. */
export function FromSample({ onChange }: Props) {
  const samples = useAnswer(askForSamples);
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <p>示例中的单位和数字均为虚构。打开的是一份副本，可以放心修改。</p>
      <AnsweredList asked={samples} of="示例">
        {(all) => (
          <ChoiceList
            legend="示例"
            choices={all.map(({ id, title, packName, description }) => ({
              value: id,
              label: title,
              hint: `${packName} · ${description}`,
            }))}
            value={chosen}
            onChange={(sampleId) => {
              setChosen(sampleId);
              onChange({ from: 'sample', sampleId });
            }}
          />
        )}
      </AnsweredList>
    </>
  );
}
