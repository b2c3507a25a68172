import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly isReading: boolean;
  /** What is asked for: in the zone, on the button, and for the browser's choice of files. */
  readonly wanted: {
    readonly invitation: string;
    readonly button: string;
    readonly accept: string;
    readonly label: string;
  };
  readonly onFile: (file: File) => void;
}

export function DropZone({ isReading, wanted, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useFileDrop(onFile);
  return (
    <div className={isOver ? 'drop-zone is-over' : 'drop-zone'} {...handlers}>
      <FolderOpenOutlined className="drop-zone-sign" aria-hidden />
      <p>{isOver ? '松开鼠标即可读入' : wanted.invitation}</p>
      <Button loading={isReading} onClick={() => input.current?.click()}>
        {wanted.button}
      </Button>
      <input
        ref={input}
        type="file"
        accept={wanted.accept}
        hidden
        aria-label={wanted.label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, mended, is to be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
