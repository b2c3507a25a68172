import type { Rule } from '../../engine/rule.ts';
import { assetPartsMakeTheTotal } from './asset-parts-make-the-total.ts';
import { assetsAreOfTheLastYearEnd } from './assets-are-of-the-last-year-end.ts';
import { assetsHaveNumberAndValue } from './assets-have-number-and-value.ts';
import { catalogueCodesHaveTheirNames } from './catalogue-codes-have-their-names.ts';
import { largeEquipmentIsWorthItsRow } from './large-equipment-is-worth-its-row.ts';
import { largePurchasesAreListed } from './large-purchases-are-listed.ts';
import { officesArePartOfTheBuildings } from './offices-are-part-of-the-buildings.ts';
import { priceTimesQuantityIsTheAmount } from './price-times-quantity-is-the-amount.ts';
import { purchasesAddUp } from './purchases-add-up.ts';
import { purchasesFitTheirBudget } from './purchases-fit-their-budget.ts';
import { smallBusinessShareIsPartOfTheAmount } from './small-business-share-is-part-of-the-amount.ts';

export const procurementRules: readonly Rule[] = [
  priceTimesQuantityIsTheAmount,
  purchasesAddUp,
  purchasesFitTheirBudget,
  smallBusinessShareIsPartOfTheAmount,
  catalogueCodesHaveTheirNames,
  largePurchasesAreListed,
  assetPartsMakeTheTotal,
  officesArePartOfTheBuildings,
  assetsHaveNumberAndValue,
  largeEquipmentIsWorthItsRow,
  assetsAreOfTheLastYearEnd,
];
