import { Button } from 'antd';
import { useState } from 'react';
import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';
import { useEditor } from '../use-editor.ts';
import { CarriedDialog } from './carried-dialog.tsx';
import { carriedItems } from './carried-items.ts';

interface Props {
  readonly checked: CheckResult;
}

/** How much of last year's report waits to be confirmed, and the way to read it all in one go. */
export function CarriedNotice({ checked }: Props) {
  const report = useEditor((state) => state.report);
  const mayWrite = useEditor((state) => state.mayWrite);
  const [isOpen, setOpen] = useState(false);
  const items = carriedItems(checked, report);
  if (!mayWrite || items.length === 0) return null;
  return (
    <p className="carried-notice">
      <span>由上年报告带入、还没有确认的内容有 {items.length} 处，确认后才能导出正式稿。</span>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        集中核对
      </Button>
      {isOpen && <CarriedDialog items={items} onClose={() => setOpen(false)} />}
    </p>
  );
}
