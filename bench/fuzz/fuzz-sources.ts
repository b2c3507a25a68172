import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { exchangePart } from '../../server/documents/docx/exchange/exchange-part.ts';
import { writeDocx } from '../../server/documents/docx/write-docx.ts';
import { escapeText } from '../../server/documents/docx/xml/escape-text.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { reportWorkbook } from '../../server/workbook/writing/report-workbook.ts';
import { exportWorkbook } from '../imports/export-workbook.ts';
import { smallDocx } from './small-docx.ts';
import { smallPdf } from './small-pdf.ts';
import { smallReport } from './small-report.ts';

/** The files that are changed: small, so that many changes can be tried. */
export interface FuzzSources {
  readonly docx: Uint8Array;
  readonly ownDocx: Uint8Array;
  readonly exchange: Uint8Array;
  readonly workbook: Uint8Array;
  readonly export: Uint8Array;
  readonly pdf: Uint8Array;
  readonly json: string;
  /** What workbooks are read into. */
  readonly report: WorkingReport;
}

export async function fuzzSources(packs: PackStore): Promise<FuzzSources> {
  const input = smallReport();
  const prepared = prepareReport(input, packs);
  const style = prepared.loaded.pack.houseStyle;
  const modified = new Date(0);
  const ownDocx = await writeDocx(composeReport(prepared).document, { style, pages: new Map(), modified });
  const report = parseWorkingReport(input);
  return {
    docx: await smallDocx(),
    ownDocx,
    exchange: await smallDocx({ 'customXml/item1.xml': carried(JSON.stringify(input)) }),
    workbook: await writeXlsx(reportWorkbook(report, prepared.loaded.pack), modified),
    export: await writeXlsx(exportWorkbook(12), modified),
    pdf: smallPdf(),
    json: JSON.stringify(input),
    report,
  };
}

const carried = (json: string): string =>
  `<report xmlns="${exchangePart.namespace}">${escapeText(json)}</report>`;
