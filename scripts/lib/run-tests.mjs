import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-node.mjs';

/**
 * All tests, or those that match the given words.
 * @returns {Promise<{ code: number, report: object | undefined }>} vitest's exit code and what its json reporter wrote
 */
export async function runTests(root, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await runNode([join('node_modules', 'vitest', 'vitest.mjs'), ...args], { cwd: root });
    return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
