import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'schemas/check/rules';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /export const \w+: Rule = \{/.test(file.endsWith('.ts') ? readFileSync(`${folder}/${file}`, 'utf8') : ''),
  );

it('knows the rules by their files', () => {
  expect(files.length).toBeGreaterThan(90);
});

it.each(files)('%s has a test of its own', (file) => {
  const test = `tests/check/rules/${file.replace(/\.ts$/, '.test.ts')}`;
  expect(existsSync(test), `${test} is missing`).toBe(true);
});
