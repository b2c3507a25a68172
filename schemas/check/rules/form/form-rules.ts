import type { Rule } from '../../engine/rule.ts';
import { carriedIsLookedAt } from './carried-is-looked-at.ts';
import { chaptersAreThere } from './chapters-are-there.ts';
import { chaptersCountOn } from './chapters-count-on.ts';
import { chaptersSaySomething } from './chapters-say-something.ts';
import { departmentHasItsOfficialName } from './department-has-its-official-name.ts';
import { emptyTablesSaySo } from './empty-tables-say-so.ts';
import { financeIsOfThisLevel } from './finance-is-of-this-level.ts';
import { numberedParagraphsCountOn } from './numbered-paragraphs-count-on.ts';
import { officialNamesAreCurrent } from './official-names-are-current.ts';
import { paragraphsStandOnce } from './paragraphs-stand-once.ts';
import { punctuationStandsOnce } from './punctuation-stands-once.ts';
import { quotesComeInPairs } from './quotes-come-in-pairs.ts';
import { scopesNameThemselves } from './scopes-name-themselves.ts';
import { selfWordsFitTheLevel } from './self-words-fit-the-level.ts';
import { sentencesAreWhole } from './sentences-are-whole.ts';
import { textsNameTheirAgency } from './texts-name-their-agency.ts';
import { unitsSpeakForThemselves } from './units-speak-for-themselves.ts';
import { wordsHaveNoStrayLetters } from './words-have-no-stray-letters.ts';

export const formRules: readonly Rule[] = [
  carriedIsLookedAt,
  chaptersAreThere,
  chaptersCountOn,
  chaptersSaySomething,
  emptyTablesSaySo,
  paragraphsStandOnce,
  scopesNameThemselves,
  textsNameTheirAgency,
  unitsSpeakForThemselves,
  departmentHasItsOfficialName,
  selfWordsFitTheLevel,
  financeIsOfThisLevel,
  punctuationStandsOnce,
  quotesComeInPairs,
  wordsHaveNoStrayLetters,
  numberedParagraphsCountOn,
  sentencesAreWhole,
  officialNamesAreCurrent,
];
