import { ExclamationCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Problem } from '../../schemas/problem.ts';
import './problem-list.css';

interface Props {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** What the person can do next. */
  readonly children?: ReactNode;
}

/** Why something could not be done: where, and what to mend. Announced by screen readers when it appears. */
export function ProblemList({ title, problems, children }: Props) {
  return (
    <section className="problem-list" role="alert">
      <p className="problem-list-title">
        <ExclamationCircleOutlined aria-hidden /> {title}
      </p>
      <ul>
        {problems.map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            {where && <span className="problem-where">{where}</span>}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {children && <div className="problem-list-next">{children}</div>}
    </section>
  );
}
