import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import './grown-list.css';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly className?: string;
  readonly children: (item: Item) => ReactNode;
}

const first = 100;
const more = 400;

/** A list that may be very long: as much of it as anybody reads, and the rest when asked for. The items never change places. */
export function GrownList<Item>({ items, className, children }: Props<Item>) {
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and items may read alike
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="grown-list-rest">
          还有 {rest} 处未列出{' '}
          <Button size="small" onClick={() => setShown(shown + more)}>
            再列出 {Math.min(rest, more)} 处
          </Button>
        </p>
      )}
    </>
  );
}
