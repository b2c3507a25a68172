import type { Accounts } from '../accounts/create-accounts.ts';
import { createCodeListSource } from '../packs/create-code-list-source.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { DocumentService } from '../reports/document-service.ts';
import type { SampleStore } from '../reports/sample-store.ts';
import type { WorkingReports } from '../reports/working-reports.ts';
import type { Services } from './service.ts';
import { accountServices } from './services/account-services.ts';
import { documentServices } from './services/document-services.ts';
import { entranceServices } from './services/entrance-services.ts';
import { packServices } from './services/pack-services.ts';
import { programServices } from './services/program-services.ts';
import { reportServices } from './services/report-services.ts';
import { createReportSources } from './services/report-sources.ts';
import { workbookServices } from './services/workbook-services.ts';

export interface ServiceParts {
  readonly accounts: Accounts;
  readonly reports: WorkingReports;
  readonly documents: DocumentService;
  readonly packs: Promise<PackStore>;
  readonly samples: Promise<SampleStore>;
}

/** What answers each request of the contract. */
export function createServices({ accounts, reports, documents, packs, samples }: ServiceParts): Services {
  const { audit } = accounts;
  const codeLists = packs.then(createCodeListSource);
  codeLists.catch(() => undefined);
  return {
    ...programServices,
    ...entranceServices(accounts),
    ...accountServices(accounts),
    ...packServices({ packs, samples, codeLists }),
    ...reportServices({ reports, audit, sources: createReportSources(packs, codeLists) }),
    ...documentServices({ reports, documents, audit }),
    ...workbookServices({ reports, documents, audit }),
  };
}
