import { CheckCircleOutlined } from '@ant-design/icons';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { useElapsedSeconds } from '../documents/use-elapsed-seconds.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { DropZone } from './drop-zone.tsx';
import { ProtocolList } from './protocol-list.tsx';
import { useUpload } from './use-upload.ts';
import './upload-panel.css';

interface Props {
  readonly onRead: (report: WorkingReport | undefined) => void;
}

const reportFiles = {
  invitation: '将报告文件（.json）或已公开的报告（.docx、.pdf）拖到这里，或',
  button: '选择报告文件',
  accept: '.json,.docx,.pdf,application/json',
  label: '报告文件（.json、.docx、.pdf）',
};

/** Takes a report file or a published document; why one cannot be used stays beside the button until another is chosen. */
export function UploadPanel({ onRead }: Props) {
  const { upload, read, cancel } = useUpload(onRead);
  const isReading = upload.phase === 'reading';
  const seconds = useElapsedSeconds(isReading);
  return (
    <div className="upload-panel">
      <DropZone isReading={isReading} wanted={reportFiles} onFile={read} />
      {isReading && seconds > 0 && <Waiting text={`正在读取，已用 ${seconds} 秒`} onCancel={cancel} />}
      {upload.phase === 'read' && (
        <>
          <p className="upload-read" role="status">
            <CheckCircleOutlined aria-hidden /> 已读入“{upload.fileName}”：
            {upload.report.department.name || '未填部门名称'}，{upload.report.department.year} 年
          </p>
          {upload.protocol.length > 0 && <ProtocolList protocol={upload.protocol} />}
        </>
      )}
      {upload.phase === 'unusable' && (
        <ProblemList title={`“${upload.fileName}”不能使用`} problems={upload.problems}>
          改好后请重新选择，原文件没有被改动。
        </ProblemList>
      )}
    </div>
  );
}
