/** @file A server that has a document made and then waits to be killed; says which process made it. */
import { readFileSync } from 'node:fs';
import { createDocumentService } from '../../server/reports/create-document-service.ts';
import { startDocumentProcess } from '../../server/reports/start-document-process.ts';

let made = 0;
const service = createDocumentService({
  fontFolders: [],
  timeLimitMs: 60_000,
  start: (setup) => {
    const child = startDocumentProcess(setup);
    made = child.pid ?? 0;
    return child;
  },
});
const report = readFileSync(new URL('../acceptance/reports/small-2025.json', import.meta.url), 'utf8');
await service.render(report, 'docx');
const again = service.render(report, 'pdf');
process.send?.(made);
await again;
// Its own channel, which is open, keeps it alive.
process.on('message', () => undefined);
