import { expect, it } from 'vitest';
import { requireNode } from '../../scripts/lib/require-node.mjs';

it('accepts Node 20 and later', () => {
  for (const version of ['20.0.0', '24.1.0']) expect(() => requireNode(version)).not.toThrow();
});

it('says which version is needed and where to get it', () => {
  expect(() => requireNode('18.20.4')).toThrow(
    /需要 Node.js 20 或更高版本，当前是 18.20.4[\s\S]*nodejs\.org/,
  );
});
