import type { Project } from './project.ts';

type Period = NonNullable<Project['period']>;

/** 起止年限 as people write it: `2024-2026`, `2024年至2026年`, or one year; undefined where it is no such. The years may be the wrong way round. */
export function readPeriod(text: string): Period | undefined {
  const plain = text.normalize('NFKC').replace(/[\s年]/g, '');
  const [, from, to = from] = /^(\d{4})(?:(?:[-—–~至]|——)(\d{4}))?$/.exec(plain) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}
