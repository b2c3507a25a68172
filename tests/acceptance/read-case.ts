import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { casesFolder } from './cases-folder.ts';
import { printedScopeSchema } from './printed-scope.ts';

const publishedSchema = z.object({ scopes: z.array(printedScopeSchema) });

/** What a case of the folder printed: `published.json`, or one of the worked case's expectations. */
export const readCase = (name: string, file = 'published.json') =>
  publishedSchema.parse(JSON.parse(readCaseText(name, file))).scopes;

export const readCaseText = (name: string, file = 'published.txt'): string =>
  readFileSync(join(casesFolder, name, file), 'utf8');
