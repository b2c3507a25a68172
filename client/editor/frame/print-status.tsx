import { Button } from 'antd';
import type { VersionPdf } from '../../preview/use-version-pdf.ts';
import { timeText } from './time-text.ts';

interface Props {
  readonly printed: VersionPdf;
}

/** Of when the pages are, and whether newer ones are coming. */
export function PrintStatus({ printed: { shown, phase, problems, retry } }: Props) {
  const what = shown ? `版面为 ${timeText(shown.at)} 保存的内容` : '';
  return (
    <div className={`print-status is-${phase}`}>
      <span role="status">
        {phase === 'updating' && (shown ? `${what}，正在更新……` : '正在排版……')}
        {phase === 'ready' && what}
        {phase === 'failed' && `${problems[0]?.message ?? '版面没有更新'}${what && `（${what}）`}`}
      </span>
      {phase === 'failed' && (
        <Button size="small" onClick={retry}>
          重试
        </Button>
      )}
    </div>
  );
}
