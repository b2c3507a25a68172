import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}

export function DropZone({ isReading, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useFileDrop(onFile);
  return (
    <div className={isOver ? 'drop-zone is-over' : 'drop-zone'} {...handlers}>
      <FolderOpenOutlined className="drop-zone-sign" aria-hidden />
      <p>{isOver ? '松开鼠标即可读入' : '将报告文件（.json）或已公开的报告（.docx、.pdf）拖到这里，或'}</p>
      <Button loading={isReading} onClick={() => input.current?.click()}>
        选择报告文件
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.docx,.pdf,application/json"
        hidden
        aria-label="报告文件（.json、.docx、.pdf）"
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
