import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findCommand } from '../../scripts/lib/find-command.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

it('finds the first command there is, on any folder of the path', () => {
  const folder = temporaryFolder({ 'second/soffice': '', 'second/chromium.exe': '' });
  const path = [join(folder, 'first'), join(folder, 'second')].join(delimiter);
  expect(findCommand(['chromium', 'soffice'], { path, platform: 'linux' })).toBe(
    join(folder, 'second', 'soffice'),
  );
  expect(findCommand(['chromium'], { path, platform: 'win32' })).toBe(join(folder, 'second', 'chromium.exe'));
});

it('finds nothing where there is none', () => {
  expect(findCommand(['chromium'], { path: temporaryFolder(), platform: 'linux' })).toBeUndefined();
});
