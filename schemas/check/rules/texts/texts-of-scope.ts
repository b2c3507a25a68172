import type { Pack } from '../../../pack/pack.ts';
import { eachPart } from '../../engine/each-part.ts';
import type { Outcome, Outcomes } from '../../engine/outcome.ts';
import type { Subject, SubjectScope } from '../../subject/subject.ts';
import { type KnownFigure, knownFigure } from '../../text/known-figure.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { type Passage, passagesOf } from '../../text/passage.ts';
import { readStatements } from '../../text/read-statements.ts';
import type { Statement } from '../../text/statement.ts';

/** An amount of a text, with what the tables have for it. */
export interface Stated {
  readonly passage: Passage;
  readonly statement: Statement;
  /** What it most likely means; absent where the words are none of the lexicon. */
  readonly meaning?: MeaningName;
  /** Absent where the tables have no such figure, or the amount is of another year. */
  readonly known?: KnownFigure;
}

/** The texts of a scope that speak of sums, read. */
export interface ScopeTexts {
  readonly scope: SubjectScope;
  readonly pack: Pack;
  readonly year: number;
  readonly isFromElsewhere: boolean;
  readonly passages: readonly (readonly Stated[])[];
}

/** A rule's check that looks at the read texts of each scope, again only where the scope changed. */
export const eachScopeTexts = (
  check: (texts: ScopeTexts) => readonly Outcome[],
): ((subject: Subject) => Outcomes) =>
  eachPart((subject) => subject.scopes.map((scope) => textsOf(scope, subject)), check);

const known = new WeakMap<SubjectScope, ScopeTexts>();

function textsOf(scope: SubjectScope, { pack, frame: { year, isFromElsewhere } }: Subject): ScopeTexts {
  const earlier = known.get(scope);
  const isSame =
    earlier?.pack === pack && earlier.year === year && earlier.isFromElsewhere === isFromElsewhere;
  if (isSame) return earlier;
  const passages = spokenPassages(scope).map((passage) =>
    readStatements(passage).map((statement) => statedOf(passage, statement, scope, pack, year)),
  );
  const texts: ScopeTexts = { scope, pack, year, isFromElsewhere, passages };
  known.set(scope, texts);
  return texts;
}

const spoken: ReadonlySet<string> = new Set(['section', 'answer', 'overallTarget', 'safeguard']);
const passagesOfTexts = new WeakMap<readonly object[], readonly Passage[]>();

/** The passages that may speak of the whole budget: not those of duties, projects and terms. */
function spokenPassages({ texts }: SubjectScope): readonly Passage[] {
  const earlier = passagesOfTexts.get(texts);
  if (earlier) return earlier;
  const passages = passagesOf(texts.filter(({ kind, section }) => spoken.has(kind) && section !== 'duties'));
  passagesOfTexts.set(texts, passages);
  return passages;
}

function statedOf(
  passage: Passage,
  statement: Statement,
  scope: SubjectScope,
  pack: Pack,
  year: number,
): Stated {
  const [named] = statement.meanings;
  const meaning = named ?? statement.namedAfter;
  if (!meaning) return { passage, statement };
  const found =
    statement.kind === 'value' && isThisYears(statement, year, meaning.name)
      ? knownFigure(meaning, statement.amount.figure, scope, pack)
      : undefined;
  return {
    passage,
    statement,
    ...(named ? { meaning: named.name } : {}),
    ...(found ? { known: found } : {}),
  };
}

/** 上年末固定资产 is what this year's report tells. */
export const isThisYears = ({ year: stated }: Statement, year: number, meaning?: MeaningName): boolean =>
  stated === undefined ||
  stated === 'this' ||
  stated === year ||
  (meaning === 'fixedAssets' && (stated === 'last' || stated === year - 1));
