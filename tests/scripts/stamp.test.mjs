import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasStamp, writeStamp } from '../../scripts/lib/stamp.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

it('is there once written, in a folder made for it, and only with the same text', () => {
  const stamp = join(temporaryFolder(), 'dist', '.stamp');
  expect(hasStamp(stamp, 'one')).toBe(false);
  writeStamp(stamp, 'one');
  expect(hasStamp(stamp, 'one')).toBe(true);
  expect(hasStamp(stamp, 'two')).toBe(false);
});
