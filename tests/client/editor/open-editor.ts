import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '../../../client/editor/editor-state.ts';
import { createEditor } from '../../../client/editor/state/create-editor.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { createFakeClock } from './fake-clock.ts';
import { createFakeServer } from './fake-server.ts';
import { plainReport } from './plain-report.ts';

export type OpenedEditor = ReturnType<typeof openEditor>;

interface Options {
  readonly report?: WorkingReport;
  readonly mayWrite?: boolean;
  readonly kept?: ReadonlyMap<string, string>;
}

/** An editor over a server, a clock and a browser storage that do what the test says. */
export function openEditor({ report = plainReport(), mayWrite = true, kept = new Map() }: Options = {}) {
  const clock = createFakeClock();
  const server = createFakeServer(parseWorkingReport(report));
  const stored = new Map(kept);
  let ids = 0;
  let pages = 0;
  const living = new Set<string>();
  /** The next page on the report, in the same browser. */
  const open = (): StoreApi<Editor> => {
    pages += 1;
    const page = `page${pages}`;
    const others = new Set(living);
    living.add(page);
    const { pack } = shippedPacks.packOf(completeReport(server.latest()).report);
    const summary = {
      id: 'r1',
      departmentName: '示例市水文局',
      year: 2025,
      packId: pack.id,
      packName: pack.name,
      version: server.version(),
      createdAt: '2025-01-01T00:00:00Z',
      updatedAt: '2025-01-02T06:00:00Z',
      updatedBy: '乙',
      deletedAt: null,
    };
    const store = createEditor(
      {
        summary,
        report: structuredClone(server.latest()),
        pack: { id: pack.id, hash: '' },
        codeLists: {},
        mayWrite,
      },
      {
        pack,
        codeNames: shippedPacks.codeNames,
        api: server.api,
        user: 'w1',
        userName: '填报员甲',
        moneyUnit: '元',
        page,
        livingPages: async () => others,
        storage: {
          get length() {
            return stored.size;
          },
          key: (index) => [...stored.keys()][index] ?? null,
          getItem: (key) => stored.get(key) ?? null,
          setItem: (key, value) => void stored.set(key, value),
          removeItem: (key) => void stored.delete(key),
        },
        now: clock.now,
        setTimer: clock.setTimer,
        newId: () => {
          ids += 1;
          return `fresh-${String(ids).padStart(4, '0')}`;
        },
      },
    );
    const { close } = store.getState();
    store.setState({
      close: () => {
        living.delete(page);
        close();
      },
    });
    return store;
  };
  return { clock, server, stored, store: open(), reopen: open };
}
