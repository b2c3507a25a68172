import { spawn } from 'node:child_process';

export interface WatchedImport {
  readonly ms: number;
  /** Resident, at its highest, of the process that reads; the system's own account. */
  readonly peakMb: number;
  readonly code: number | null;
  readonly complaints: string;
}

/**
 * Says at its end how much memory the process had at the most. Where the system tells it of the program alone, that is
 * taken: what Node tells counts what the process that started it had.
 */
const tellPeak = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  const own = () => {
    try {
      return Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
    } catch {
      return process.resourceUsage().maxRSS;
    }
  };
  process.on('exit', () => process.stderr.write('peak ' + own() + '\\n'));
`)}`;

/** Runs the command line in a fresh process until it ends, or is ended after a minute. */
export function watchedImport(program: readonly string[], args: readonly string[]): Promise<WatchedImport> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellPeak, ...program, 'import', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let complaints = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    complaints += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        complaints: complaints.replace(/peak \d+\n$/, ''),
        ms: performance.now() - start,
        peakMb: Number(/peak (\d+)\n$/.exec(complaints)?.[1] ?? Number.NaN) / 1024,
      }),
    );
  });
}
