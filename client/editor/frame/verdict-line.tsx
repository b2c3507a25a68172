import { useState } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { ChecksCount } from '../checks/checks-count.tsx';
import { useVerdict } from './use-verdict.ts';
import type { OpenPoint } from './verdict.ts';
import './verdict-line.css';

interface Props {
  readonly onGo: (path: Path) => void;
  /** To where texts are not understood. */
  readonly onUnread: () => void;
  /** To what the rules say. */
  readonly onChecks: () => void;
}

type Opened = 'unfinished' | 'problems' | undefined;

/** What is open, always in sight; each count opens the list behind it. */
export function VerdictLine({ onGo, onUnread, onChecks }: Props) {
  const verdict = useVerdict();
  const { unfinished, problems, unreadCount } = verdict;
  const [opened, setOpened] = useState<Opened>();
  const points = opened === undefined ? [] : verdict[opened];
  const toggle = (which: Opened): void => setOpened(opened === which ? undefined : which);
  const isClean = unfinished.length === 0 && problems.length === 0 && unreadCount === 0;
  return (
    <>
      {points.length > 0 && (
        <PointList
          points={points}
          onGo={(path) => {
            setOpened(undefined);
            onGo(path);
          }}
        />
      )}
      <div className="verdict-line">
        <ChecksCount onOpen={onChecks} />
        <span role="status" className={isClean ? 'is-clean' : undefined}>
          {isClean ? '没有未填完的条目' : '还有：'}
        </span>
        {problems.length > 0 && (
          <Count
            text={`${problems.length} 处无法如实印出`}
            isOpen={opened === 'problems'}
            isSevere
            onClick={() => toggle('problems')}
          />
        )}
        {unfinished.length > 0 && (
          <Count
            text={`${unfinished.length} 处未填完`}
            isOpen={opened === 'unfinished'}
            onClick={() => toggle('unfinished')}
          />
        )}
        {unreadCount > 0 && (
          <button type="button" className="verdict-count is-severe" onClick={onUnread}>
            {unreadCount} 个单元格看不懂
          </button>
        )}
      </div>
    </>
  );
}

interface CountProps {
  readonly text: string;
  readonly isOpen: boolean;
  readonly isSevere?: boolean;
  readonly onClick: () => void;
}

function Count({ text, isOpen, isSevere = false, onClick }: CountProps) {
  return (
    <button
      type="button"
      className={isSevere ? 'verdict-count is-severe' : 'verdict-count'}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

function PointList({ points, onGo }: { readonly points: readonly OpenPoint[]; onGo: (path: Path) => void }) {
  return (
    <ul className="open-points" aria-label="未完成之处">
      {points.map(({ where, message, path }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points of one place may read alike
        <li key={`${where} ${message} ${index}`}>
          {path ? (
            <button type="button" onClick={() => onGo(path)}>
              <strong>{where}</strong> {message}
            </button>
          ) : (
            <p>
              <strong>{where}</strong> {message}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
