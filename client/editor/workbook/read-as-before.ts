import { keptMappings, rememberedWish } from './mapping-memory.ts';
import { requestReading } from './request-reading.ts';
import type { WorkbookReading } from './workbook-import.ts';

/** Reads a workbook; an export whose columns have titles that were met before is read as it was then. */
export async function readAsBefore(
  ...[state, bytes, choice, signal]: Parameters<typeof requestReading>
): Promise<WorkbookReading> {
  const reading = await requestReading(state, bytes, choice, signal);
  const { read } = reading;
  if (read.kind !== 'export' || choice.basis !== 'suggested') return reading;
  const wish = rememberedWish(keptMappings(localStorage), read);
  if (!wish) return reading;
  return requestReading(state, bytes, { ...choice, wish, basis: 'remembered' }, signal);
}
