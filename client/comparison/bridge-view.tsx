import { type Bridge, bridgeLevelNames, bridgeLevels } from '../../schemas/compare/bridge/bridge.ts';
import type { Both } from '../../schemas/compare/compared-report.ts';
import { BridgeRows } from './bridge-rows.tsx';
import { ChangeCells } from './change-cells.tsx';
import { ChangeHeads } from './change-heads.tsx';

interface Props {
  readonly bridge: Bridge;
  readonly years: Both<string>;
  readonly onlyChanges: boolean;
}

/** The change four times over: each of the tables adds up to the same total. */
export function BridgeView({ bridge: { total, levels }, years, onlyChanges }: Props) {
  const tables = bridgeLevels.map((level) => (
    <table key={level} className="comparison-table">
      <caption>{bridgeLevelNames[level]}（万元）</caption>
      <thead>
        <tr>
          <th scope="col">编码</th>
          <th scope="col">名称</th>
          <th scope="col">变动</th>
          <ChangeHeads years={years} />
        </tr>
      </thead>
      <tbody>
        <BridgeRows items={levels[level]} onlyChanges={onlyChanges} />
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">合计</th>
          <td />
          <ChangeCells change={total} />
        </tr>
      </tfoot>
    </table>
  ));
  return (
    <>
      {tables}
      <p className="soft">
        四种分法都按精确到分的金额计算，合计相同；各数四舍五入到 0.01 万元列示，尾数可能不平。
      </p>
    </>
  );
}
