import { RenderRefusal } from './render-refusal.ts';

export interface JobOptions {
  readonly signal?: AbortSignal | undefined;
  /** A waiting job of the same key is refused as superseded, and this one takes its place in the queue. */
  readonly key?: string | undefined;
}

/** Runs one job after another, in the order they came. */
export interface JobQueue {
  /** Refused when too many wait already; a job whose signal is aborted is given up at once, waiting or running. */
  add<Result>(run: () => Promise<Result>, options: JobOptions): Promise<Result>;
  /** Refuses those that wait and all that come; resolves when the running one has ended. */
  close(): Promise<void>;
}

interface WaitingJob {
  readonly key: string | undefined;
  /** Resolves, never rejects, when the job has ended. */
  readonly start: () => Promise<void>;
  readonly refuse: (reason: unknown) => void;
}

export function createJobQueue(mostWaiting: number): JobQueue {
  const waiting: WaitingJob[] = [];
  let running: Promise<void> | undefined;
  let isClosed = false;

  const runAll = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.start();
    running = undefined;
  };
  const enter = (job: WaitingJob) => {
    const older = job.key === undefined ? -1 : waiting.findIndex(({ key }) => key === job.key);
    if (isClosed) return job.refuse(new RenderRefusal('closing'));
    if (older < 0 && waiting.length >= mostWaiting) return job.refuse(new RenderRefusal('busy'));
    if (older < 0) waiting.push(job);
    else
      for (const replaced of waiting.splice(older, 1, job)) replaced.refuse(new RenderRefusal('superseded'));
    running ??= runAll();
  };
  const leave = (job: WaitingJob) => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
  };

  return {
    add: <Result>(run: () => Promise<Result>, { signal, key }: JobOptions) =>
      new Promise<Result>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const giveUp = () => {
          leave(job);
          reject(signal?.reason);
        };
        const job: WaitingJob = {
          key,
          start: () =>
            run()
              .then(resolve, reject)
              .finally(() => signal?.removeEventListener('abort', giveUp)),
          refuse: (reason) => {
            signal?.removeEventListener('abort', giveUp);
            reject(reason);
          },
        };
        signal?.addEventListener('abort', giveUp);
        enter(job);
      }),
    close: async () => {
      isClosed = true;
      for (const { refuse } of waiting.splice(0)) refuse(new RenderRefusal('closing'));
      await running;
    },
  };
}
