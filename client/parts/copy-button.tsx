import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';

interface Props {
  readonly text: string;
  /** The element that shows the text: selected where the browser does not let a page copy. */
  readonly shownIn: string;
}

/** Copies a text. Browsers give pages without TLS no clipboard: the text is then selected, for Ctrl+C. */
export function CopyButton({ text, shownIn }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      select(shownIn);
      setOutcome('selected');
    }
  };
  return (
    <>
      <Button
        icon={outcome === 'copied' ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? '已复制' : '复制'}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === 'copied' && '已复制'}
      </span>
      {outcome === 'selected' && <span role="status">已选中，请按 Ctrl+C 复制</span>}
    </>
  );
}

function select(id: string): void {
  const element = document.getElementById(id);
  if (element) window.getSelection()?.selectAllChildren(element);
}
