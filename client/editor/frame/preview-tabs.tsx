import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { KeyboardEvent } from 'react';

export type PreviewTab = 'pages' | 'tables' | 'checks';

const tabs: readonly { readonly key: PreviewTab; readonly title: string }[] = [
  { key: 'pages', title: '版面' },
  { key: 'tables', title: '表格' },
  { key: 'checks', title: '检查' },
];

interface Props {
  readonly tab: PreviewTab;
  readonly onTab: (tab: PreviewTab) => void;
  readonly onClose: () => void;
}

export function PreviewTabs({ tab, onTab, onClose }: Props) {
  const turn = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const at = tabs.findIndex(({ key }) => key === tab) + (event.key === 'ArrowLeft' ? -1 : 1);
    const other = tabs[(at + tabs.length) % tabs.length]?.key ?? 'pages';
    event.currentTarget.querySelector<HTMLElement>(`#preview-tab-${other}`)?.focus();
    onTab(other);
  };
  return (
    <div className="preview-tabs">
      <div role="tablist" aria-label="预览" onKeyDown={turn}>
        {tabs.map(({ key, title }) => (
          <button
            key={key}
            id={`preview-tab-${key}`}
            type="button"
            role="tab"
            aria-selected={tab === key}
            aria-controls="preview-panel"
            tabIndex={tab === key ? 0 : -1}
            onClick={() => onTab(key)}
          >
            {title}
          </button>
        ))}
      </div>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label="收起预览"
        title="收起预览"
        onClick={onClose}
      />
    </div>
  );
}
