import { keepLists } from '../../../keep-lists.ts';
import type { Pack } from '../../../pack/pack.ts';
import { rememberFor } from '../../../remember-for.ts';
import { eachPart } from '../../engine/each-part.ts';
import type { Outcome, Outcomes } from '../../engine/outcome.ts';
import type { PrintedScope, Subject, SubjectScope, SubjectText } from '../../subject/subject.ts';
import { type KnownFigure, knownFigure } from '../../text/known-figure.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { type Passage, passagesOf } from '../../text/passage.ts';
import { readStatements } from '../../text/read-statements.ts';
import type { Statement } from '../../text/statement.ts';
import { writtenTexts } from '../../texts/written-texts.ts';

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
  readonly scope: PrintedScope;
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

const known = rememberFor<readonly Passage[], ScopeTexts>();

/** The same object for as long as neither the texts nor what they could speak of changes. */
function textsOf(scope: SubjectScope, { pack, frame: { year, isFromElsewhere } }: Subject): ScopeTexts {
  const { textsOfItems: _, headings: __, ...printed } = scope;
  const spokenOf = spokenPassages(scope);
  return known(spokenOf, [...Object.values(printed), pack, year, isFromElsewhere], () => {
    const passages = spokenOf.map((passage) =>
      readStatements(passage).map((statement) => statedOf(passage, statement, printed, pack, year)),
    );
    return { scope: printed, pack, year, isFromElsewhere, passages };
  });
}

const spoken: ReadonlySet<string> = new Set(['section', 'answer', 'overallTarget', 'safeguard']);
const keep = keepLists<Passage>();
const passagesOfTexts = rememberFor<readonly SubjectText[], readonly Passage[]>();

/** The passages that may speak of the whole budget: not those of duties, projects and terms. */
function spokenPassages(scope: SubjectScope): readonly Passage[] {
  const texts = writtenTexts(scope);
  return passagesOfTexts(texts, [], () =>
    keep(passagesOf(texts.filter(({ kind, section }) => spoken.has(kind) && section !== 'duties'))),
  );
}

function statedOf(
  passage: Passage,
  statement: Statement,
  scope: PrintedScope,
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
