import { findProgram } from './find-program.ts';

/**
 * Why a test that opens documents in LibreOffice is left out, or '' where it runs. With REQUIRE_CASES=1 it always runs,
 * and fails where a program is missing.
 */
export function missingPrograms(...names: readonly string[]): string {
  const missing = names.filter((name) => findProgram(name) === undefined);
  if (missing.length === 0 || process.env.REQUIRE_CASES === '1') return '';
  return `not installed: ${missing.join(', ')}`;
}
