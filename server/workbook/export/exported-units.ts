import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { guessed, understood } from '../../import/protocol.ts';
import { plainTitle } from '../reading/plain-title.ts';
import type { ExportRow } from './read-export-rows.ts';
import { bareUnitName, type SaidUnit, saidUnit, unmarkedName } from './said-unit.ts';

type Unit = WorkingReport['units'][number];
export interface DoubtfulUnit {
  readonly said: string;
  /** Its id; '' for a new one, or none. */
  readonly unit: string;
}

export type FoundUnit = { readonly value: string } | { readonly fault: string };

export interface ExportedUnits {
  /** The report's, and those the export adds. */
  readonly units: readonly Unit[];
  readonly remarks: readonly ProtocolEntry[];
  /** Those not known by code or name alone, as the export calls them, with the unit of the report each is taken for, if any. */
  readonly doubtful: readonly DoubtfulUnit[];
  unitOf(row: ExportRow): FoundUnit;
}

/** `chosen`: what the user said of a unit as the export calls it, by the code or name the report gives it. */
export interface UnitChoices {
  readonly chosen: Readonly<Record<string, string>>;
  readonly newId: () => string;
}

/**
 * The units an export names: by code, else by name, else by a name that differs by a little, else new. All but the first
 * two are told.
 */
export function exportedUnits(
  rows: readonly ExportRow[],
  present: WorkingReport['units'],
  { chosen, newId }: UnitChoices,
): ExportedUnits {
  const units: Unit[] = [...present];
  const remarks: ProtocolEntry[] = [];
  const doubtful: DoubtfulUnit[] = [];
  const known = new Map<string, FoundUnit>();
  const keyOf = ({ unit, unitName }: ExportRow) => `${unit}\n${unitName}`;
  for (const row of rows) {
    const key = keyOf(row);
    if (!known.has(key)) known.set(key, find(saidIn(row)));
  }
  return { units, remarks, doubtful, unitOf: (row) => known.get(keyOf(row)) ?? { fault: '没有单位' } };

  /** A name may begin with figures, as a code does. */
  function saidIn({ unit, unitName }: ExportRow): SaidUnit {
    return isName(unit) ? { ...saidUnit('', unitName), name: unit.trim() } : saidUnit(unit, unitName);
  }

  function isName(text: string): boolean {
    return present.some(({ name }) => name !== '' && plainTitle(name) === plainTitle(text));
  }

  function find(said: SaidUnit): FoundUnit {
    const [only, ...others] = present;
    if (said.code === '' && said.name === '')
      return only && others.length === 0
        ? { value: only.id }
        : { fault: '没有填写单位：请在导出表中补填，或指定单位所在的列' };
    const told = remarks.length;
    // What an export calls a unit may be a name that every object has.
    const choice = Object.hasOwn(chosen, words(said)) ? chosen[words(said)] : undefined;
    const found = choice === undefined ? (one(said) ?? added(said)) : asChosen(said, choice);
    if (choice !== undefined || remarks.slice(told).some(({ certainty }) => certainty === 'guessed'))
      doubtful.push({ said: words(said), unit: presentId(found) });
    else if ('fault' in found) doubtful.push({ said: words(said), unit: '' });
    return found;
  }

  function asChosen(said: SaidUnit, choice: string): FoundUnit {
    if (choice === '') return added(said);
    return one(isName(choice) ? { code: '', name: choice } : saidUnit(choice, '')) ?? notThere(choice);
  }

  function presentId(found: FoundUnit): string {
    return 'value' in found && present.some(({ id }) => id === found.value) ? found.value : '';
  }

  /** The unit meant, if any is. */
  function one(said: SaidUnit): FoundUnit | undefined {
    const byCode =
      said.code === '' ? [] : units.filter(({ code }) => plainTitle(code) === plainTitle(said.code));
    if (byCode.length > 0) return taken(byCode, said);
    if (said.name === '') return undefined;
    const open = units.filter(({ code }) => said.code === '' || code === '');
    const by = (form: (name: string) => string) =>
      open.filter(({ name }) => name !== '' && form(name) === form(said.name));
    const found = [plainTitle, unmarkedName, bareUnitName].map(by).find(({ length }) => length > 0);
    return found && taken(found, said);
  }

  function taken(found: readonly Unit[], said: SaidUnit): FoundUnit {
    const [unit, ...more] = found;
    if (!unit || more.length > 0)
      return {
        fault: `“${words(said)}”可能是 ${found.length} 个单位：${found.map(words).join('、')}，请写代码`,
      };
    const isRenamed = said.name !== '' && unit.name !== '' && plainTitle(unit.name) !== plainTitle(said.name);
    if (isRenamed)
      remarks.push(guessed('单位', `导出表的“${words(said)}”认作报告中的“${words(unit)}”，名称不同，请核对`));
    complete(unit, said);
    return { value: unit.id };
  }

  /** What the report has not filled in yet. */
  function complete(unit: Unit, { code, name }: SaidUnit): void {
    const whole = { ...unit, code: unit.code || code, name: unit.name || name };
    if (whole.code === unit.code && whole.name === unit.name) return;
    units[units.indexOf(unit)] = whole;
    remarks.push(understood('单位', `补填“${words(whole)}”的${unit.code === '' ? '代码' : '名称'}`));
  }

  function added(said: SaidUnit): FoundUnit {
    if (said.name === '') return notThere(said.code);
    const blank = units.find(({ code, name }) => code === '' && name === '');
    const unit = { ...(blank ?? { id: newId(), nature: '', grade: '', funding: '' }), ...said } as Unit;
    if (blank) units[units.indexOf(blank)] = unit;
    else units.push(unit);
    remarks.push(
      guessed(
        '单位',
        `报告中没有“${words(said)}”，按新增的单位处理：请核对，补填单位性质，需要单独公开的加到公开范围`,
      ),
    );
    return { value: unit.id };
  }
}

const notThere = (text: string): FoundUnit => ({
  fault: `没有单位“${text.slice(0, 60)}”，只有代码不能新增：请先在“单位”中添加，或在导出表中带上名称`,
});

/** How people write a unit: `101001 某某局`. */
const words = ({ code, name }: SaidUnit): string => [code, name].filter((text) => text !== '').join(' ');
