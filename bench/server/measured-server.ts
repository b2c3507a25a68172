import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from '../../server/project-folder.ts';
import type { Say } from '../say.ts';
import { type Client, firstClient } from './client.ts';

export interface EventLoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface MeasuredServer {
  readonly url: string;
  readonly client: Client;
  /** From the start of the process until it listens. */
  readonly startMs: number;
  /** How late its event loop came since the last time, in milliseconds. */
  eventLoopDelay(): Promise<EventLoopDelay>;
  /** Resident memory at present and at its highest, in MB; without its children. Where the system tells. */
  memory(): Promise<{ readonly nowMb: number; readonly peakMb: number }>;
  close(): Promise<void>;
}

type Measurement = (server: MeasuredServer, say: Say) => Promise<void>;

/** The measurement with a server of its own. */
export const atServer =
  (measure: Measurement) =>
  async (say: Say): Promise<void> => {
    const server = await startMeasuredServer();
    try {
      await measure(server, say);
    } finally {
      await server.close();
    }
  };

/** The built server on a store of its own, with one account; ended and removed by `close`. */
export async function startMeasuredServer(): Promise<MeasuredServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-server-'));
  const file = path.join(folder, 'event-loop.json');
  const start = performance.now();
  const watcher = path.join(projectFolder, 'bench/server/watch-event-loop.mjs');
  const child = spawn(
    process.execPath,
    ['--import', watcher, path.join(projectFolder, 'dist/server/main.mjs')],
    {
      env: {
        ...process.env,
        DATA_DIR: folder,
        PORT: '0',
        HOST: '',
        LOG_LEVEL: 'error',
        EVENT_LOOP_FILE: file,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const [message] = (await once(child, 'message')) as [{ url: string; setupToken?: string }];
  const startMs = performance.now() - start;
  const { url, setupToken = '' } = message;
  return {
    url,
    client: await firstClient(url, setupToken),
    startMs,
    eventLoopDelay: async () => {
      await rm(file, { force: true });
      child.kill('SIGUSR2');
      for (let tries = 0; tries < 100; tries++) {
        await wait(50);
        const text = await readFile(file, 'utf8').catch(() => '');
        if (text !== '') return JSON.parse(text) as EventLoopDelay;
      }
      throw new Error('the server did not say how late its event loop came');
    },
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const mb = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
      return { nowMb: mb('VmRSS'), peakMb: mb('VmHWM') };
    },
    close: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
