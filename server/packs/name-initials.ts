import { createRequire } from 'node:module';

const separator = '\n';

/**
 * The pinyin initials of names, a character of several readings by the word it stands in (银行 yh). All at once: one by one
 * takes four times as long. The dictionary is loaded with the first names, which is why nothing here can wait for it.
 */
export function nameInitials(names: readonly string[]): readonly string[] {
  const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as typeof import('pinyin-pro');
  const letters = pinyin(names.join(separator), { pattern: 'first', toneType: 'none', type: 'array' });
  return letters
    .join('')
    .split(separator)
    .map((initials) => initials.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
