import type { Rule } from '../../engine/rule.ts';
import { changeIsDifference } from './change-is-difference.ts';
import { directionHasNoSign } from './direction-has-no-sign.ts';
import { increasesAreWithinTheFigure } from './increases-are-within-the-figure.ts';
import { lastYearsFiguresAgree } from './last-years-figures-agree.ts';
import { listedCostsAgree } from './listed-costs-agree.ts';
import { listedPartsAddUp } from './listed-parts-add-up.ts';
import { listedProjectsAgree } from './listed-projects-agree.ts';
import { namedCostsHaveRows } from './named-costs-have-rows.ts';
import { noPartIsLeftOut } from './no-part-is-left-out.ts';
import { percentagesAgree } from './percentages-agree.ts';
import { plannedAssetsWithinGoods } from './planned-assets-within-goods.ts';
import { reasonsFitTheDirection } from './reasons-fit-the-direction.ts';
import { statedChangesAddUp } from './stated-changes-add-up.ts';
import { statedChangesAgree } from './stated-changes-agree.ts';
import { statedFiguresAgree } from './stated-figures-agree.ts';
import { statedPartsAddUp } from './stated-parts-add-up.ts';
import { zeroChangeIsLevel } from './zero-change-is-level.ts';

export const textRules: readonly Rule[] = [
  statedFiguresAgree,
  statedPartsAddUp,
  noPartIsLeftOut,
  listedPartsAddUp,
  listedProjectsAgree,
  listedCostsAgree,
  namedCostsHaveRows,
  statedChangesAgree,
  statedChangesAddUp,
  changeIsDifference,
  increasesAreWithinTheFigure,
  reasonsFitTheDirection,
  lastYearsFiguresAgree,
  zeroChangeIsLevel,
  directionHasNoSign,
  percentagesAgree,
  plannedAssetsWithinGoods,
];
