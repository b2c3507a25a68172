import { contract } from '../../schemas/api/contract.ts';
import { pathOf } from '../../schemas/api/endpoint.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { createBigReport } from './create-report.ts';
import type { MeasuredServer } from './measured-server.ts';
import { sayMemory } from './say-memory.ts';

const count = 12;

/** How late the server answers others while files are made. */
export async function measureExports(
  { client, eventLoopDelay, memory }: MeasuredServer,
  say: Say,
): Promise<void> {
  const report = await createBigReport(client);
  const file = (format: string) => client.bytes(pathOf(contract.document, { report, version: '1', format }));
  await file('pdf');
  await eventLoopDelay();
  await Promise.all(Array.from({ length: count }, (_, index) => file(index % 2 === 0 ? 'pdf' : 'docx')));
  const { p99, max } = await eventLoopDelay();
  say(
    `event loop delay while ${count} documents are exported`,
    `p99 ${ms(p99)}, longest ${ms(max)}`,
    'p99 ≤ 50 ms',
  );
  await sayMemory('while exporting', memory, say);
}
