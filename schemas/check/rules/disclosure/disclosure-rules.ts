import type { Rule } from '../../engine/rule.ts';
import { hiddenAmountsStayHidden } from './hidden-amounts-stay-hidden.ts';
import { maskingIsConsistent } from './masking-is-consistent.ts';
import { nothingIsMaskedByHand } from './nothing-is-masked-by-hand.ts';
import { sensitiveWordsAreReviewed } from './sensitive-words-are-reviewed.ts';

export const disclosureRules: readonly Rule[] = [
  sensitiveWordsAreReviewed,
  nothingIsMaskedByHand,
  maskingIsConsistent,
  hiddenAmountsStayHidden,
];
