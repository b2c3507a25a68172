import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { StoreApi } from 'zustand';
import { ProblemList } from '../../parts/problem-list.tsx';
import { DropZone } from '../../upload/drop-zone.tsx';
import type { Editor } from '../editor-state.ts';
import { useWorkbookDownload } from './use-workbook-download.ts';

interface Props {
  readonly store: StoreApi<Editor>;
  readonly mayImport: boolean;
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}

const workbooks = {
  invitation: '将填好的填报表，或预算系统导出的预算明细（.xlsx）拖到这里，或',
  button: '选择工作簿',
  accept: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  label: '工作簿（.xlsx）',
};

/** The workbook down, and the way up again. */
export function WorkbookOffer({ store, mayImport, isReading, onFile }: Props) {
  const { isRunning, problems, run } = useWorkbookDownload(store);
  return (
    <>
      <section className="workbook-part" aria-labelledby="workbook-down">
        <h3 id="workbook-down">下载填报表</h3>
        <p className="soft">
          报告的收支、项目、采购等各部分各成一张表，已录入的内容都在其中，另附填写说明。可以离线填写，也可以发给各单位。
        </p>
        <p>
          <Button icon={<DownloadOutlined aria-hidden />} loading={isRunning} onClick={() => void run()}>
            下载填报表（xlsx）
          </Button>
        </p>
        {problems.length > 0 && <ProblemList title="没有下载" problems={problems} />}
      </section>
      {mayImport && (
        <section className="workbook-part" aria-labelledby="workbook-up">
          <h3 id="workbook-up">导入工作簿</h3>
          <p className="soft">读入后先逐格列出差异，点“应用”之前不改动报告。</p>
          <DropZone isReading={isReading} wanted={workbooks} onFile={onFile} />
        </section>
      )}
    </>
  );
}
