import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ThreePublicEntries } from './three-public-row.ts';

const none: ThreePublicEntries = [];

/** What is entered item by item; none where it is drawn. */
export const threePublicEntries = ({ threePublic }: WorkingReport): ThreePublicEntries =>
  'entries' in threePublic ? threePublic.entries : none;
