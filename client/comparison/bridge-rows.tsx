import { Fragment } from 'react';
import type { BridgeItem } from '../../schemas/compare/bridge/bridge.ts';
import { ChangeCells } from './change-cells.tsx';
import { StatusTag } from './status-tag.tsx';

interface Props {
  readonly items: readonly BridgeItem[];
  readonly onlyChanges: boolean;
  readonly depth?: number;
}

export function BridgeRows({ items, onlyChanges, depth = 0 }: Props) {
  return items
    .filter(({ status }) => !onlyChanges || status !== 'same')
    .map(({ key, code, name, status, change, children, isRest }) => (
      <Fragment key={`${key} ${status}`}>
        <tr className={`depth-${depth}${isRest ? ' is-rest' : ''}`}>
          <td className="is-code">{code}</td>
          <th scope="row">{name}</th>
          <td>
            <StatusTag status={status} />
          </td>
          <ChangeCells change={change} />
        </tr>
        <BridgeRows items={children} onlyChanges={onlyChanges} depth={depth + 1} />
      </Fragment>
    ));
}
