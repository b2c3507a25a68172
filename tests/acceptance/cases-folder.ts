import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the published reports: CASES_DIR, else beside the project. They are no part of the project. */
export const casesFolder: string =
  process.env.CASES_DIR ?? fileURLToPath(new URL('../../../shared/cases', import.meta.url));

/** Why tests that read published reports are left out, or '' where they run: with REQUIRE_CASES=1 they always do. */
export const missingCases: string =
  process.env.REQUIRE_CASES === '1' || existsSync(casesFolder)
    ? ''
    : '（没有已公开报告的文件夹：设 CASES_DIR，或放在项目旁的 shared/cases）';
