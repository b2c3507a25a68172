import { spawn, spawnSync } from 'node:child_process';

/** Runs `pdftotext -layout` on the file; undefined where it is not installed. */
export function plainText(file: string): (() => Promise<void>) | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  return () =>
    new Promise((resolve, reject) => {
      const child = spawn('pdftotext', ['-layout', file, '-'], { stdio: ['ignore', 'ignore', 'inherit'] });
      child.on('error', reject);
      child.on('close', () => resolve());
    });
}
