import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import type { EditorApi } from './editor-services.ts';

/** The editor's requests for one report, over the network. */
export const requestEditorApi = (report: string): EditorApi => ({
  save: ({ changes, ...save }) =>
    request(contract.save, { params: { report }, body: { ...save, changes: [...changes] } }),
  restore: (body) => request(contract.restore, { params: { report }, body }),
  revisions: (before) => request(contract.revisions, { params: { report }, query: { before } }),
  revision: (version) => request(contract.revision, { params: { report, version: String(version) } }),
});
