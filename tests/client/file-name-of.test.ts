import { expect, it } from 'vitest';
import { fileNameOf } from '../../client/api/file-name-of.ts';

it('reads the Chinese name, not its stand-in of question marks', () => {
  const headers = new Headers({
    'Content-Disposition': `attachment; filename="??2025.pdf"; filename*=UTF-8''${encodeURIComponent('预算2025.pdf')}`,
  });
  expect(fileNameOf(headers, '报告.pdf')).toBe('预算2025.pdf');
});

it('falls back where none is given', () => {
  expect(fileNameOf(new Headers(), '报告.pdf')).toBe('报告.pdf');
});
