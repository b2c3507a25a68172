import type { Express } from 'express';
import type { Logger } from 'pino';
import { type Accounts, createAccounts } from './accounts/create-accounts.ts';
import { passwordHashes } from './accounts/password-hash.ts';
import { createApp } from './http/create-app.ts';
import { createServices } from './http/create-services.ts';
import { ownCodesFolder } from './packs/own-codes-folder.ts';
import { openPackStore } from './packs/pack-store.ts';
import type { Settings } from './read-settings.ts';
import { createDocumentService } from './reports/create-document-service.ts';
import { createWorkingReports } from './reports/create-working-reports.ts';
import type { DocumentService } from './reports/document-service.ts';
import { openSampleStore } from './reports/sample-store.ts';
import { templatesFolder } from './reports/templates-folder.ts';
import type { WorkingReports } from './reports/working-reports.ts';
import type { Store } from './store/store.ts';

export interface ProgramParts {
  readonly settings: Pick<
    Settings,
    'host' | 'publicHosts' | 'trustedProxies' | 'dataFolder' | 'fontFolders' | 'renderTimeLimitMs'
  >;
  readonly store: Store;
  /** undefined where there are users already. */
  readonly setupToken: string | undefined;
  readonly log: Logger;
  /** Folder of the built client. */
  readonly clientFolder: string;
  readonly now: () => Date;
  /** Milliseconds that only ever grow. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export interface Program {
  readonly app: Express;
  readonly accounts: Accounts;
  readonly reports: WorkingReports;
  readonly documents: DocumentService;
}

/** Everything the server does, put together on an open store; nothing listens yet. */
export function createProgram(parts: ProgramParts): Program {
  const { settings, store, log, newId, now } = parts;
  const ownCodes = ownCodesFolder(settings.dataFolder);
  const packs = openPackStore(templatesFolder, ownCodes);
  const samples = packs.then(openSampleStore);
  samples.catch(() => undefined);
  const accounts = createAccounts({ ...parts, passwords: passwordHashes });
  const reports = createWorkingReports({ store, packs, samples, newId, now });
  const documents = createDocumentService({
    fontFolders: settings.fontFolders,
    timeLimitMs: settings.renderTimeLimitMs,
    ownCodes,
  });
  const app = createApp({
    ...parts,
    ...settings,
    services: createServices({ accounts, reports, documents, packs, samples }),
    sessions: accounts.sessions,
    log,
    newId: () => newId().slice(0, 8),
  });
  return { app, accounts, reports, documents };
}
