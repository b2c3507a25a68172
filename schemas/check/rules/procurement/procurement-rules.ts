import type { Rule } from '../../engine/rule.ts';
import { assetPartsMakeTheBookTotal } from './asset-parts-make-the-book-total.ts';
import { assetsAreOfTheLastYearEnd } from './assets-are-of-the-last-year-end.ts';
import { assetsHaveNumberAndValue } from './assets-have-number-and-value.ts';
import { catalogueCodesHaveTheirNames } from './catalogue-codes-have-their-names.ts';
import { largeEquipmentIsWorthItsRow } from './large-equipment-is-worth-its-row.ts';
import { largePurchasesAreListed } from './large-purchases-are-listed.ts';
import { officesArePartOfTheBuildings } from './offices-are-part-of-the-buildings.ts';
import { priceTimesQuantityIsTheAmount } from './price-times-quantity-is-the-amount.ts';
import { purchasesFitTheirBudget } from './purchases-fit-their-budget.ts';
import { smallBusinessShareIsPartOfTheAmount } from './small-business-share-is-part-of-the-amount.ts';

export const procurementRules: readonly Rule[] = [
  priceTimesQuantityIsTheAmount,
  purchasesFitTheirBudget,
  smallBusinessShareIsPartOfTheAmount,
  catalogueCodesHaveTheirNames,
  largePurchasesAreListed,
  assetPartsMakeTheBookTotal,
  officesArePartOfTheBuildings,
  assetsHaveNumberAndValue,
  largeEquipmentIsWorthItsRow,
  assetsAreOfTheLastYearEnd,
];
