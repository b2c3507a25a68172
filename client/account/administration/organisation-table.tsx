import type { Organisation } from '../../../schemas/api/accounts.ts';
import '../../parts/list-table.css';

interface Props {
  readonly organisations: readonly Organisation[];
}

export function OrganisationTable({ organisations }: Props) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col" className="is-number">
            账号
          </th>
          <th scope="col" className="is-number">
            报告
          </th>
        </tr>
      </thead>
      <tbody>
        {organisations.map(({ id, name, isHost, accountCount, reportCount }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {isHost && <span className="soft">（管理本服务器）</span>}
            </th>
            <td className="is-number">{accountCount}</td>
            <td className="is-number">{reportCount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
