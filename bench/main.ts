import { measureCheck } from './check/measure-check.ts';
import { measureCompare } from './compare/measure-compare.ts';
import { createTable } from './create-table.ts';
import { measureDocuments } from './documents/measure-documents.ts';
import { measureMemory } from './editor/measure-memory.ts';
import { measureOpening } from './editor/measure-opening.ts';
import { measurePasting } from './editor/measure-pasting.ts';
import { measureScripts } from './editor/measure-scripts.ts';
import { measureTyping } from './editor/measure-typing.ts';
import { measureFuzz } from './fuzz/measure-fuzz.ts';
import { measureHostile } from './hostile/measure-hostile.ts';
import { measureImports } from './imports/measure-imports.ts';
import type { Say } from './say.ts';
import { measureExports } from './server/measure-exports.ts';
import { measureSaves } from './server/measure-saves.ts';
import { measureStart } from './server/measure-start.ts';
import { atServer } from './server/measured-server.ts';

const parts = {
  documents: measureDocuments,
  check: measureCheck,
  compare: measureCompare,
  imports: measureImports,
  hostile: measureHostile,
  fuzz: measureFuzz,
  start: measureStart,
  saves: atServer(measureSaves),
  exports: atServer(measureExports),
  scripts: atServer(measureScripts),
  opening: atServer(measureOpening),
  typing: atServer(measureTyping),
  pasting: atServer(measurePasting),
  memory: atServer(measureMemory),
} satisfies Readonly<Record<string, (say: Say) => Promise<void>>>;

/** Measured without the application around them. */
const ofDocuments: readonly string[] = ['documents', 'check', 'compare', 'imports', 'hostile', 'fuzz'];

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);
const all = Object.keys(parts).filter(isPart);
/** Takes as long as all the others together. */
const whenNamed: readonly string[] = ['fuzz'];
const words = process.argv.slice(2);
const options = words.findIndex((word) => word.startsWith('--'));
const [first, ...others] = options < 0 ? words : words.slice(0, options);
const wanted =
  first === undefined
    ? all.filter((name) => !whenNamed.includes(name))
    : first === 'app'
      ? all.filter((name) => !ofDocuments.includes(name))
      : [first, ...others];
const unknown = wanted.find((name) => !isPart(name));
if (unknown !== undefined) {
  console.error(
    `没有“${unknown}”这一项测量。可选：${all.join('、')}；app 指 ${ofDocuments.join('、')} 以外的各项。`,
  );
  process.exit(2);
}

const table = createTable();
for (const name of wanted.filter(isPart)) await parts[name](table.say);
table.print();
