import path from 'node:path';
import type { StorePlace } from '../../server/store/open-store.ts';

export interface WriterTask {
  readonly place: StorePlace;
  readonly writers: number;
  readonly saves?: number;
}

/** The arguments of Node that run `writer-process.ts`. */
export const writerArguments = (task: WriterTask): readonly string[] => [
  '--import',
  'tsx',
  path.join('tests', 'store', 'writer-process.ts'),
  JSON.stringify(task),
];
