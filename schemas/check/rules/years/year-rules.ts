import type { Rule } from '../../engine/rule.ts';
import { assetDateIsLastYearsEnd } from './asset-date-is-last-years-end.ts';
import { assetTextIsOfLastYearsEnd } from './asset-text-is-of-last-years-end.ts';
import { comparedYearIsLastYear } from './compared-year-is-last-year.ts';
import { headingsNameThisYear } from './headings-name-this-year.ts';
import { indicatorDatesAreAhead } from './indicator-dates-are-ahead.ts';
import { otherYearsAreMeant } from './other-years-are-meant.ts';
import { plannedYearIsThisYear } from './planned-year-is-this-year.ts';
import { projectNamesAreOfThisYear } from './project-names-are-of-this-year.ts';

export const yearRules: readonly Rule[] = [
  comparedYearIsLastYear,
  plannedYearIsThisYear,
  otherYearsAreMeant,
  projectNamesAreOfThisYear,
  indicatorDatesAreAhead,
  headingsNameThisYear,
  assetDateIsLastYearsEnd,
  assetTextIsOfLastYearsEnd,
];
