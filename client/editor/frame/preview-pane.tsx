import { useCallback } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import type { VersionPdf } from '../../preview/use-version-pdf.ts';
import { ChecksTab } from '../checks/checks-tab.tsx';
import { EntryList } from '../tables/entry-list.tsx';
import { LiveTables } from '../tables/live-tables.tsx';
import { printedCells } from '../tables/printed-cells.ts';
import { useEditor } from '../use-editor.ts';
import { PagesTab, type WantedHeading } from './pages-tab.tsx';
import { type PreviewTab, PreviewTabs } from './preview-tabs.tsx';
import { useEditorStore } from './use-editor-store.ts';
import { useFigureFollowing } from './use-figure-following.ts';
import './preview-pane.css';

interface Props {
  readonly printed: VersionPdf;
  readonly heading: WantedHeading | undefined;
  readonly tab: PreviewTab;
  readonly onTab: (tab: PreviewTab) => void;
  /** To an entry or a text of the report. */
  readonly onPath: (path: Path) => void;
  readonly onClose: () => void;
}

/** Beside what is entered, what comes of it: the pages as saved, the tables as typed. */
export function PreviewPane({ printed, heading, tab, onTab, onPath, onClose }: Props) {
  const store = useEditorStore();
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const { sources, follow, describe, close } = useFigureFollowing(store);
  const titleOf = useCallback(
    (address: string): string => {
      const { derived, pack } = store.getState();
      return printedCells(derived, pack).get(address)?.title ?? '';
    },
    [store],
  );
  return (
    <>
      <PreviewTabs tab={tab} onTab={onTab} onClose={onClose} />
      <div
        id="preview-panel"
        className="preview-panel"
        role="tabpanel"
        aria-labelledby={`preview-tab-${tab}`}
      >
        <div className="preview-keeper" inert={tab !== 'pages'}>
          <PagesTab
            printed={printed}
            heading={heading}
            onFollow={follow}
            describe={describe}
            titleOf={titleOf}
          />
        </div>
        {tab === 'tables' && <TablesTab onFollow={follow} />}
        {tab === 'checks' && (
          <ChecksTab
            onPlace={(place) => (place.kind === 'cell' ? follow(place.address) : onPath(place.path))}
          />
        )}
        {sources && (
          <EntryList
            {...sources}
            moneyUnit={moneyUnit}
            onGo={({ path }) => store.getState().goTo(path)}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}

function TablesTab({ onFollow }: { readonly onFollow: (address: string) => void }) {
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
  return <LiveTables derived={derived} pack={pack} onFollow={onFollow} />;
}
