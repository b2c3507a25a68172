import { Button } from 'antd';
import { contract } from '../../schemas/api/contract.ts';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';
import { requestJson } from '../api/request-json.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { SampleCard } from './sample-card.tsx';
import './sample-list.css';

const askForSamples = (signal: AbortSignal): Promise<readonly SampleSummary[]> =>
  requestJson(contract.samples, {}, signal);

interface Props {
  readonly onOpen: (id: string) => void;
}

/** The fictional reports that come with the program. */
export function SampleList({ onOpen }: Props) {
  const { answered, retry } = useAnswer(askForSamples);
  switch (answered.phase) {
    case 'loading':
      return <Waiting text="正在读取示例……" />;
    case 'failed':
      return (
        <ProblemList title="示例没有读到" problems={answered.problems}>
          <Button onClick={retry}>重试</Button>
        </ProblemList>
      );
    case 'ready':
      return answered.value.length === 0 ? (
        <p className="no-samples">没有示例。可以在右侧打开自己的报告文件。</p>
      ) : (
        <ul className="sample-list">
          {answered.value.map((sample) => (
            <li key={sample.id}>
              <SampleCard sample={sample} onOpen={() => onOpen(sample.id)} />
            </li>
          ))}
        </ul>
      );
  }
}
