import type { ImportMode } from '../../schemas/api/workbook.ts';
import { readXlsx } from '../../server/import/xlsx/read-xlsx.ts';
import { packNamed } from '../../server/packs/pack-named.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { readWorkbook } from '../../server/workbook/read-workbook.ts';
import type { Say } from '../say.ts';
import { spread } from '../spread.ts';
import type { ImportFile, ImportFiles } from './import-files.ts';
import { plainParse } from './plain-parse.ts';
import { takenInTurn } from './taken-in-turn.ts';

/** Workbooks of twenty thousand rows read into a report that has none of them. */
export async function measureWorkbooks(files: ImportFiles, packs: PackStore, say: Say): Promise<void> {
  const { workbook, empty } = files;
  const pack = packNamed(packs, empty.report);
  const into = ({ bytes }: ImportFile, mode: ImportMode) => {
    let next = 0;
    const newId = () => `n${next++}`;
    const read = readWorkbook(readXlsx(bytes), empty.report, { mode, newId, pack });
    if (read.report.lines.length !== 20_000 || read.faults.length > 0) throw new Error('rows were not read');
  };
  for (const [what, file] of [
    ['workbook of ours', workbook],
    ['export of the budget system', files.export],
  ] as const) {
    const [whole = [], cells = [], plain = []] = await takenInTurn(
      [() => into(file, 'fill'), () => readXlsx(file.bytes), () => plainParse(file.bytes)],
      { runs: 7, warmUps: 2 },
    );
    say(`${what}, 20,000 rows, file to changes`, spread(whole), '≤ 1.5 s');
    say('of it: the cells read', spread(cells));
    say('unzipped whole and parsed, nothing read (fflate, saxes)', spread(plain));
  }
}
