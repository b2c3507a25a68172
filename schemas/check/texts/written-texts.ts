import { keepLists } from '../../keep-lists.ts';
import { rememberFor } from '../../remember-for.ts';
import type { SubjectScope, SubjectText } from '../subject/subject.ts';
import { isOfScopeAlone } from './is-of-scope-alone.ts';

type Texts = readonly SubjectText[];

/** The texts of a scope's own chapters, not of its projects: the same list for as long as none of them changes. */
export const writtenTexts = ({ textsOfItems }: Pick<SubjectScope, 'textsOfItems'>): Texts =>
  written(textsOfItems, [], () => keep(textsOfItems.filter(isOfScopeAlone).flat()));

const written = rememberFor<readonly Texts[], Texts>();
const keep = keepLists<SubjectText>();
