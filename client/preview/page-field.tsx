import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';

interface Props {
  readonly current: number;
  readonly count: number;
  readonly onGo: (page: number) => void;
}

/** 第 x / y 页, with a field to type the number of a page. */
export function PageField({ current, count, onGo }: Props) {
  const [typed, setTyped] = useState(String(current));
  useEffect(() => setTyped(String(current)), [current]);
  const go = (): void => {
    if (/^\d+$/.test(typed)) onGo(Number(typed));
    else setTyped(String(current));
  };
  return (
    <form
      className="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Button
        type="text"
        icon={<UpOutlined aria-hidden />}
        aria-label="上一页"
        title="上一页"
        disabled={current <= 1}
        onClick={() => onGo(current - 1)}
      />
      <label>
        第
        <input
          aria-label="页码"
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={go}
        />
        / {count} 页
      </label>
      <Button
        type="text"
        icon={<DownOutlined aria-hidden />}
        aria-label="下一页"
        title="下一页"
        disabled={current >= count}
        onClick={() => onGo(current + 1)}
      />
    </form>
  );
}
