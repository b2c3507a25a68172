import type { AuditEntry } from '../../../schemas/api/accounts.ts';
import { DateTime } from '../../parts/date-time.tsx';
import '../../parts/list-table.css';

interface Props {
  readonly entries: readonly AuditEntry[];
}

export function AuditTable({ entries }: Props) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">用户</th>
          <th scope="col">操作</th>
          <th scope="col">对象</th>
          <th scope="col">来自</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, at, userName, action, subject, address }) => (
          <tr key={id}>
            <td>
              <DateTime at={at} />
            </td>
            <td>{userName}</td>
            <td>{action}</td>
            <td>{subject}</td>
            <td className="soft">{address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
