import type { Report } from '../../schemas/model/report.ts';
import { ClassifiedNotice } from '../parts/classified-notice.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { useUpload } from './use-upload.ts';
import './upload-panel.css';

interface Props {
  readonly onRead: (report: Report, fileName: string) => void;
}

/** Opens a report file; why one cannot be used stays beside the button until another is chosen. */
export function UploadPanel({ onRead }: Props) {
  const { failure, isReading, read } = useUpload(onRead);
  return (
    <div className="upload-panel">
      <ClassifiedNotice />
      <DropZone isReading={isReading} onFile={read} />
      {failure && (
        <ProblemList title={`“${failure.fileName}”不能使用`} problems={failure.problems}>
          改好后请重新上传，原文件没有被改动。
        </ProblemList>
      )}
      <p className="upload-note">
        本版本不保存任何内容：上传的报告只在当前页面中使用，关闭或刷新页面后需要重新上传。
      </p>
    </div>
  );
}
