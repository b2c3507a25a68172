import { CheckCircleOutlined } from '@ant-design/icons';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { useUpload } from './use-upload.ts';
import './upload-panel.css';

interface Props {
  readonly onRead: (report: WorkingReport | undefined) => void;
}

/** Takes a report file; why one cannot be used stays beside the button until another is chosen. */
export function UploadPanel({ onRead }: Props) {
  const { upload, read } = useUpload(onRead);
  return (
    <div className="upload-panel">
      <DropZone isReading={upload.phase === 'reading'} onFile={read} />
      {upload.phase === 'read' && (
        <p className="upload-read" role="status">
          <CheckCircleOutlined aria-hidden /> 已读入“{upload.fileName}”：
          {upload.report.department.name || '未填部门名称'}，{upload.report.department.year} 年
        </p>
      )}
      {upload.phase === 'unusable' && (
        <ProblemList title={`“${upload.fileName}”不能使用`} problems={upload.problems}>
          改好后请重新选择，原文件没有被改动。
        </ProblemList>
      )}
    </div>
  );
}
