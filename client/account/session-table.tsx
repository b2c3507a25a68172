import { Button } from 'antd';
import type { SessionSummary } from '../../schemas/api/accounts.ts';
import { DateTime } from '../parts/date-time.tsx';
import '../parts/list-table.css';

interface Props {
  readonly sessions: readonly SessionSummary[];
  readonly onEnd: (session: SessionSummary) => void;
}

/** Where an account is signed in. The session in use is ended by signing out. */
export function SessionTable({ sessions, onEnd }: Props) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">设备</th>
          <th scope="col">登录时间</th>
          <th scope="col">最近使用</th>
          <th scope="col" className="is-narrow">
            操作
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row">{session.device}</th>
            <td>
              <DateTime at={session.createdAt} />
            </td>
            <td>
              <DateTime at={session.lastSeenAt} />
            </td>
            <td className="is-narrow">
              {session.isCurrent ? (
                <span className="soft">本机当前登录</span>
              ) : (
                <Button
                  size="small"
                  onClick={() => onEnd(session)}
                  aria-label={`结束登录：${session.device}`}
                >
                  结束
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
