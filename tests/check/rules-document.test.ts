import { expect, it } from 'vitest';
import type { Rule } from '../../schemas/check/engine/rule.ts';
import { rulesOf } from '../../schemas/check/rules.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { rulesDocument } from './rules-document.ts';

const rules: readonly Rule[] = [
  ...new Map(
    shippedPacks.all.flatMap(({ pack }) => rulesOf(pack).map((rule) => [rule.id, rule] as const)),
  ).values(),
];

it('lists every rule of the packs that ship', async () => {
  await expect(rulesDocument(rules)).toMatchFileSnapshot('../../docs/rules.md');
});

it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what must hold, and why', (id, rule) => {
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(rule.title).toMatch(/[\u4e00-\u9fff]/);
  expect(rule.source).toMatch(/[\u4e00-\u9fff]/);
});
