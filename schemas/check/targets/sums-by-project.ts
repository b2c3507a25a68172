import { rememberFor } from '../../remember-for.ts';
import { gather } from '../engine/gather.ts';
import type { TextPlace } from '../engine/place.ts';
import type { PrintedFigure } from '../printed/printed-figure.ts';
import type { Subject, SubjectText } from '../subject/subject.ts';
import { rememberLong } from '../texts/remember-long.ts';
import { sumsInText } from './figures-in-text.ts';
import { plainText } from './plain-text.ts';

/** What the text says a project gets: `档案馆经费 35.00 万元`. */
export interface StatedSum {
  readonly phrase: string;
  readonly text: string;
  readonly figure: PrintedFigure;
  readonly place: TextPlace;
  readonly where: string;
}

export interface StatedSums {
  readonly all: readonly StatedSum[];
}

/** Every sum that running text names after some words; what is said of changes is not among them. */
export function statedSums({ scopes }: Subject): StatedSums {
  const all = sumsIn(scopes[0]?.textsOfItems ?? []);
  return together(all, [], () => ({ all }));
}

const together = rememberFor<readonly StatedSum[], StatedSums>();

const sumsIn = gather((texts: readonly SubjectText[]) =>
  texts.filter(({ kind }) => kind === 'section' || kind === 'answer').flatMap((text) => sumsOfText(text)),
);

const sumsOfText = rememberLong((text) => sumsOf(text));

const change = /增加|减少|较|比上年|增长|下降|新增|调增|调减/;

const sumsOf = ({ text, path, paragraph, where }: SubjectText): readonly StatedSum[] =>
  sumsInText(text).flatMap((sum) => {
    const phrase = plainText(sum.before);
    if (phrase.length < 4 || change.test(phrase)) return [];
    const end = sum.start + sum.text.length;
    const place: TextPlace = {
      kind: 'text',
      path,
      ...(paragraph === undefined ? {} : { paragraph }),
      start: sum.start,
      end,
    };
    return [{ phrase, text: sum.text, figure: sum.figure, place, where }];
  });
