import { Input } from 'antd';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';

type Props = Omit<ComponentProps<typeof Input.TextArea>, 'autoSize'> & {
  /** Fewer lines do not make it lower. */
  readonly rows: number;
};

/** A field as high as its text. antd's own `autoSize` measures with a style attribute, which the page's security policy stops. */
export function GrownTextArea(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = box.current?.querySelector('textarea');
    if (!area) return;
    area.style.height = '';
    const border = area.offsetHeight - area.clientHeight;
    if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight + border}px`;
  }, [props.value]);
  return (
    <div ref={box}>
      <Input.TextArea {...props} />
    </div>
  );
}
