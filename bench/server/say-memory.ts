import type { Say } from '../say.ts';
import type { MeasuredServer } from './measured-server.ts';

export async function sayMemory(when: string, memory: MeasuredServer['memory'], say: Say): Promise<void> {
  const { peakMb } = await memory();
  say(`server, highest resident memory ${when}, without its children`, `${peakMb.toFixed(0)} MB`, '≤ 350 MB');
}
