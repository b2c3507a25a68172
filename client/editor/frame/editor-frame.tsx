import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { chapterOfPath } from '../checks/chapter-of-path.ts';
import { ExportDialog } from '../export/export-dialog.tsx';
import type { Section } from '../section.ts';
import { WorkbookDialog } from '../workbook/workbook-dialog.tsx';
import { FrameHeader } from './frame-header.tsx';
import { keepAsFile } from './keep-as-file.ts';
import { MiddlePane } from './middle-pane.tsx';
import type { WantedHeading } from './pages-tab.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import { PaneDivider } from './pane-divider.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SectionList } from './section-list.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useEditorStore } from './use-editor-store.ts';
import { useFocusOnOpening } from './use-focus-on-opening.ts';
import { useFrameShortcuts } from './use-frame-shortcuts.ts';
import { usePaneWidths } from './use-pane-widths.ts';
import { usePreviewChoice } from './use-preview-choice.ts';
import { usePrintedVersion } from './use-printed-version.ts';
import { useSectionChoice } from './use-section-choice.ts';
import { VerdictLine } from './verdict-line.tsx';
import './editor-frame.css';

interface Props {
  readonly sections: readonly Section[];
  /** Of saving. */
  readonly status: ReactNode;
  readonly userMenu: ReactNode;
  /** Earlier versions, while they are asked for. */
  readonly history?: (onClose: () => void) => ReactNode;
}

type Opened = 'export' | 'help' | 'history' | 'workbook' | undefined;

/** The panes of the editor: sections, what is entered, what comes of it; the verdict below. */
export function EditorFrame({ sections, status, userMenu, history }: Props) {
  const store = useEditorStore();
  const frame = useRef<HTMLDivElement>(null);
  const { widths, change, isNarrow } = usePaneWidths();
  const preview = usePreviewChoice(isNarrow);
  const { selected, kept, select } = useSectionChoice(sections);
  const [heading, setHeading] = useState<WantedHeading>();
  const [opened, setOpened] = useState<Opened>();
  const printed = usePrintedVersion(preview.isOpen && preview.tab === 'pages');
  const close = (): void => setOpened(undefined);
  const keep = (): void => keepAsFile(store.getState());
  useFrameShortcuts(frame, store);
  useFocusOnOpening(frame);

  const selectAny = (key: string): void => {
    select(key);
    if (sections.some((section) => section.key === key)) return;
    setHeading({ anchor: key, seq: (heading?.seq ?? 0) + 1 });
    if (!isNarrow) preview.showPages();
  };
  const goToPath = (path: Path): void => {
    const { report, pack, goTo } = store.getState();
    const chapter = sections.some(({ owns }) => owns(path)) ? undefined : chapterOfPath(path, report, pack);
    if (chapter === undefined) goTo(path);
    else selectAny(chapter);
  };
  const goToUnread = (): void => {
    const { unread } = store.getState();
    const owner =
      sections.find(({ key }) => (unread[key] ?? 0) > 0) ?? sections.find(({ key }) => kept.includes(key));
    if (owner) select(owner.key);
  };

  return (
    <div ref={frame} className={isNarrow ? 'editor-frame is-narrow' : 'editor-frame'}>
      <FrameHeader
        status={status}
        userMenu={userMenu}
        onHistory={history && (() => setOpened('history'))}
        onHelp={() => setOpened('help')}
        onWorkbook={() => setOpened('workbook')}
        onExport={() => setOpened('export')}
      />
      <div className="frame-panes">
        <nav className="pane-landmark" aria-label="报告目录">
          <div className="list-pane" data-pane style={{ width: widths.list }}>
            <PaneBoundary name="目录" subject="" onKeep={keep}>
              <SectionList sections={sections} selected={selected} onSelect={selectAny} />
            </PaneBoundary>
          </div>
          <PaneDivider
            label="目录宽度"
            width={widths.list}
            grows="right"
            onChange={(list) => change({ list })}
          />
        </nav>
        <main className="middle-pane" data-pane tabIndex={-1}>
          <MiddlePane
            sections={sections}
            selected={selected}
            kept={kept}
            printed={printed.shown}
            onSelect={select}
            onKeep={keep}
          />
        </main>
        {preview.isOpen && (
          <aside className="pane-landmark" aria-label="预览">
            {!isNarrow && (
              <PaneDivider
                label="预览宽度"
                width={widths.preview}
                grows="left"
                onChange={(width) => change({ preview: width })}
              />
            )}
            <div
              className="preview-pane"
              data-pane
              tabIndex={-1}
              style={isNarrow ? undefined : { width: widths.preview }}
            >
              <PaneBoundary name="预览" subject={preview.tab} onKeep={keep}>
                <PreviewPane
                  printed={printed}
                  heading={heading}
                  tab={preview.tab}
                  onTab={preview.setTab}
                  onPath={goToPath}
                  onClose={preview.close}
                />
              </PaneBoundary>
            </div>
          </aside>
        )}
      </div>
      <footer className="frame-foot" data-pane tabIndex={-1}>
        <VerdictLine
          onGo={(path) => store.getState().goTo(path)}
          onUnread={goToUnread}
          onChecks={preview.showChecks}
        />
        {!preview.isOpen && (
          <Button size="small" icon={<EyeOutlined aria-hidden />} onClick={preview.open}>
            打开预览
          </Button>
        )}
      </footer>
      {opened === 'export' && (
        <ExportDialog store={store} gapCount={printed.shown?.gapCount} onClose={close} />
      )}
      {opened === 'workbook' && <WorkbookDialog store={store} onClose={close} />}
      {opened === 'help' && <ShortcutHelp onClose={close} />}
      {opened === 'history' && history?.(close)}
    </div>
  );
}
