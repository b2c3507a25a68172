import type { ServerWithAccounts } from '../support/start-with-accounts.ts';

/** A new report out of the first sample. */
export async function sampleReport({ writer }: ServerWithAccounts): Promise<string> {
  const samples = await writer.client.ask('samples');
  const body = { from: 'sample', sampleId: samples.body[0].id };
  const made = await writer.client.ask('createReport', { body });
  return made.body.id;
}
