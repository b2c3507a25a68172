import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ShownPlaces } from './use-shown-places.ts';

interface Props {
  readonly shown: ShownPlaces;
  readonly titleOf: (address: string) => string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Where an entry is printed, one place after another. */
export function ShownBar({ shown: { places, index }, titleOf, onStep, onClose }: Props) {
  const place = places[index];
  return (
    <div className="shown-bar">
      <span role="status">
        {place
          ? `印出 ${places.length} 处，第 ${index + 1} 处：${titleOf(place.address)}（第 ${place.page} 页）`
          : '已保存的版面中没有印出这一条：可能尚未保存，或没有填完'}
      </span>
      <Button
        type="text"
        size="small"
        icon={<UpOutlined aria-hidden />}
        aria-label="上一处"
        title="上一处"
        disabled={places.length < 2}
        onClick={() => onStep(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<DownOutlined aria-hidden />}
        aria-label="下一处"
        title="下一处"
        disabled={places.length < 2}
        onClick={() => onStep(1)}
      />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label="取消标出"
        title="取消标出"
        onClick={onClose}
      />
    </div>
  );
}
