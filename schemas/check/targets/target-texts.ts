import type { Path } from '../../edit/change.ts';
import { entryAt, type Place } from '../engine/place.ts';
import type { TargetOwner } from './target-owner.ts';

/** A text of a project or fund or of its indicators. */
export interface TargetText {
  readonly field: 'name' | 'purpose' | 'goal' | 'indicatorName' | 'description' | 'value' | 'basis';
  /** `项目5“…”绩效目标第1段`. */
  readonly where: string;
  readonly text: string;
  readonly place: Place;
}

/** Every text somebody typed for the owner, in the order of print. */
export const targetTexts = (owner: TargetOwner): readonly TargetText[] => [
  {
    field: 'name',
    where: `${owner.where}名称`,
    text: owner.name,
    place: textAt([...owner.path, 'name'], owner.name),
  },
  {
    field: 'purpose',
    where: `${owner.where}资金用途`,
    text: owner.purpose,
    place: textAt([...owner.path, 'purpose'], owner.purpose),
  },
  ...goalTexts(owner),
  ...owner.indicators.flatMap(({ indicator, path, where, text, place }): readonly TargetText[] => [
    { field: 'indicatorName', where: `${where}名称`, text: indicator.name, place },
    { field: 'description', where: `${where}描述`, text: indicator.description, place },
    { field: 'value', where: `${where}指标值`, text, place },
    { field: 'basis', where: `${where}依据`, text: indicator.basis, place: entryAt([...path, 'basis']) },
  ]),
];

export const goalTexts = ({ goals, path, where }: TargetOwner): readonly TargetText[] =>
  goals.map((text, paragraph) => ({
    field: 'goal',
    where: `${where}绩效目标${goals.length > 1 ? `第${paragraph + 1}段` : ''}`,
    text,
    place: textAt([...path, 'goals'], text, paragraph),
  }));

const textAt = (path: Path, text: string, paragraph?: number): Place => ({
  kind: 'text',
  path,
  ...(paragraph === undefined ? {} : { paragraph }),
  start: 0,
  end: text.length,
});
