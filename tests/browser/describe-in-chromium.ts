import { describe } from 'vitest';
import { findChromium } from '../support/find-chromium.ts';

/** Tests that need a browser: where there is none they are skipped by name, unless all tests were asked for. */
export function describeInChromium(name: string, tests: () => void): void {
  const isMissing = findChromium() === undefined && process.env.REQUIRE_CASES !== '1';
  describe.skipIf(isMissing)(isMissing ? `${name}（未运行：没有找到 chromium）` : name, tests);
}
