import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Asked } from '../api/use-answer.ts';
import { ProblemList } from './problem-list.tsx';
import { Waiting } from './waiting.tsx';

interface Props<Value> {
  readonly asked: Asked<Value>;
  /** 报告, 账号 …. */
  readonly of: string;
  readonly children: (value: Value) => ReactNode;
}

/** What was asked of the server, or why it is not there yet. */
export function AnsweredList<Value>({ asked: { answered, retry }, of, children }: Props<Value>) {
  switch (answered.phase) {
    case 'loading':
      return <Waiting text={`正在读取${of}……`} />;
    case 'failed':
      return (
        <ProblemList title={`${of}没有读到`} problems={answered.problems}>
          <Button onClick={retry}>重试</Button>
        </ProblemList>
      );
    case 'ready':
      return children(answered.value);
  }
}
