import type { SetTimer } from '../editor-services.ts';

/** How long a page has to answer. One that is too slow is taken for gone: its work is then saved twice, which changes nothing. */
const patience = 300;

type Message = { readonly kind: 'asks' } | { readonly kind: 'lives'; readonly page: string };

export interface LivingPages {
  /** Ids of the other pages that have the report open in this browser. */
  others(): Promise<ReadonlySet<string>>;
  close(): void;
}

/** Pages of one browser that have the same report open know of each other by answering on a channel. */
export function joinLivingPages(report: string, page: string, setTimer: SetTimer): LivingPages {
  const channel = new BroadcastChannel(`report:${report}`);
  const living = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'asks') channel.postMessage({ kind: 'lives', page } satisfies Message);
    else living.add(data.page);
  };
  return {
    others: () =>
      new Promise((resolve) => {
        channel.postMessage({ kind: 'asks' } satisfies Message);
        setTimer(() => resolve(new Set(living)), patience);
      }),
    close: () => channel.close(),
  };
}
