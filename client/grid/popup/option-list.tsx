import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { GridOption } from '../grid-contract.ts';
import { optionHeight } from './option-height.ts';
import { OptionLine } from './option-line.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly GridOption[];
  /** The position of the option Enter takes. */
  readonly chosen: number | undefined;
  /** The text of the present value: its option is shown first. */
  readonly present: string | undefined;
  readonly onChoose: (option: GridOption) => void;
}

export function OptionList({ id, label, options, chosen, present, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: options.length,
    getScrollElement: () => box.current,
    estimateSize: () => optionHeight,
    overscan: 6,
    initialRect: { width: 0, height: 320 },
  });
  const shown = chosen ?? options.findIndex(({ value, label: own }) => value === present || own === present);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options are shown from their start
  useLayoutEffect(() => {
    virtualizer.scrollToIndex(Math.max(0, shown), { align: chosen === undefined ? 'center' : 'auto' });
  }, [virtualizer, shown, options]);
  return (
    <div ref={box} id={id} role="listbox" aria-label={label} className="grid-options" tabIndex={-1}>
      <div role="presentation" className="grid-options-all" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const option = options[index];
          if (!option) return null;
          return (
            <OptionLine
              key={option.value}
              id={`${id}-${index}`}
              option={option}
              position={index + 1}
              count={options.length}
              isChosen={index === chosen}
              isPresent={index === shown && chosen === undefined}
              top={start}
              onChoose={onChoose}
            />
          );
        })}
      </div>
    </div>
  );
}
