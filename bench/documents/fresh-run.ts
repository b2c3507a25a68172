import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface FreshRun {
  readonly ms: number;
  /** Peak resident MB of the process and of its child; undefined where the system does not tell. */
  readonly parentMb: number | undefined;
  readonly childMb: number | undefined;
}

/** Runs a Node script in a fresh process, watching the peak memory of it and of the largest process it starts. */
export async function freshRun(args: readonly string[]): Promise<FreshRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const peaks = new Map<number, number>();
  const watch = setInterval(() => {
    for (const pid of [child.pid ?? 0, ...childrenOf(child.pid ?? 0)]) {
      const peak = peakOf(pid);
      if (peak !== undefined) peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
    }
  }, 5);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the measured process ended with ${code}`);
  const others = [...peaks].filter(([pid]) => pid !== child.pid).map(([, peak]) => peak);
  return {
    ms: performance.now() - start,
    parentMb: peaks.get(child.pid ?? 0),
    childMb: others.length > 0 ? Math.max(...others) : undefined,
  };
}

/** VmHWM: the system's own account of the peak, so that nothing is missed between two looks. */
function peakOf(pid: number): number | undefined {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function childrenOf(pid: number): readonly number[] {
  const tasks = list(`/proc/${pid}/task`);
  return tasks.flatMap((task) =>
    (read(`/proc/${pid}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
