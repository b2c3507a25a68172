import { ColumnWidthOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { nextLarger, nextSmaller, type Zoom } from './zoom.ts';

interface Props {
  readonly zoom: Zoom;
  /** What the page in view is shown at, as a factor of the true size. */
  readonly factor: number;
  readonly onZoom: (zoom: Zoom) => void;
}

export function ZoomButtons({ zoom, factor, onZoom }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="zoom-buttons" role="group" aria-label="缩放">
      <Button
        type="text"
        icon={<ZoomOutOutlined aria-hidden />}
        aria-label="缩小"
        title="缩小"
        disabled={nextSmaller(factor) >= factor}
        onClick={() => onZoom(nextSmaller(factor))}
      />
      <output>{Math.round(factor * 100)}%</output>
      <Button
        type="text"
        icon={<ZoomInOutlined aria-hidden />}
        aria-label="放大"
        title="放大"
        disabled={nextLarger(factor) <= factor}
        onClick={() => onZoom(nextLarger(factor))}
      />
      <Button
        type="text"
        icon={<ColumnWidthOutlined aria-hidden />}
        aria-pressed={zoom === 'width'}
        onClick={() => onZoom('width')}
      >
        适合宽度
      </Button>
    </div>
  );
}
