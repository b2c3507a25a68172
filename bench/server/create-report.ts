import { contract } from '../../schemas/api/contract.ts';
import { bigReport } from '../big-report.ts';
import type { Client } from './client.ts';

/** A report on the server; answers its id. */
export async function createReport(client: Client, report: unknown): Promise<string> {
  const { id } = await client.ask(contract.createReport, {}, { from: 'file', report });
  return id;
}

export const createBigReport = (client: Client): Promise<string> => createReport(client, bigReport());
