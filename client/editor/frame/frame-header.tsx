import {
  ArrowLeftOutlined,
  ExportOutlined,
  HistoryOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  TableOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { hashOf } from '../../route.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { MoneyUnitChoice } from './money-unit-choice.tsx';
import './frame-header.css';

interface Props {
  /** Of saving; always in sight. */
  readonly status: ReactNode;
  readonly userMenu: ReactNode;
  /** Left out where there is none to show. */
  readonly onHistory: (() => void) | undefined;
  readonly onHelp: () => void;
  readonly onWorkbook: () => void;
  readonly onExport: () => void;
}

export function FrameHeader({ status, userMenu, onHistory, onHelp, onWorkbook, onExport }: Props) {
  const department = useEditor(({ report }) => report.department);
  return (
    <header className="frame-header">
      <a className="frame-back" href={hashOf({ page: 'home' })} title="返回报告列表">
        <ArrowLeftOutlined aria-hidden /> <span>报告列表</span>
      </a>
      <p className="frame-title" title={department.name}>
        <strong>{department.name || '（未填部门名称）'}</strong>
        <span>{department.year} 年</span>
      </p>
      <div className="frame-status">{status}</div>
      <div className="frame-tools">
        <UndoButtons />
        <MoneyUnitChoice />
        {onHistory && (
          <Button type="text" icon={<HistoryOutlined aria-hidden />} onClick={onHistory}>
            历史
          </Button>
        )}
        <Button
          type="text"
          icon={<TableOutlined aria-hidden />}
          title="下载填报表，导入填好的工作簿"
          onClick={onWorkbook}
        >
          工作簿
        </Button>
        <Button
          type="text"
          icon={<QuestionCircleOutlined aria-hidden />}
          aria-label="键盘操作"
          title="键盘操作"
          onClick={onHelp}
        />
        <Button className="frame-export" icon={<ExportOutlined aria-hidden />} onClick={onExport}>
          导出
        </Button>
        {userMenu}
      </div>
    </header>
  );
}

function UndoButtons() {
  const { undo, redo } = useEditorActions();
  const canUndo = useEditor((state) => state.canUndo);
  const canRedo = useEditor((state) => state.canRedo);
  const undoLabel = useEditor((state) => state.undoLabel);
  const redoLabel = useEditor((state) => state.redoLabel);
  return (
    <>
      <Button
        type="text"
        icon={<UndoOutlined aria-hidden />}
        aria-label={labelOf('撤销', undoLabel)}
        title={`${labelOf('撤销', undoLabel)}（Ctrl+Z）`}
        disabled={!canUndo}
        onClick={undo}
      />
      <Button
        type="text"
        icon={<RedoOutlined aria-hidden />}
        aria-label={labelOf('重做', redoLabel)}
        title={`${labelOf('重做', redoLabel)}（Ctrl+Y）`}
        disabled={!canRedo}
        onClick={redo}
      />
    </>
  );
}

const labelOf = (verb: string, step: string | undefined): string => (step ? `${verb}：${step}` : verb);
