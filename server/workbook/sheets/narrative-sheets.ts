import { isObject, type JsonObject } from '../../../schemas/edit/identified-list.ts';
import { answerNames, narrativeAnswers } from '../../../schemas/model/answer-names.ts';
import { longText } from '../../../schemas/model/text.ts';
import { choiceCodec, toggleCodec } from '../codecs/choice-codec.ts';
import { paragraphsCodec } from '../codecs/paragraphs-codec.ts';
import { sectionCodec } from '../codecs/reference-codec.ts';
import { textCodec } from '../codecs/text-codec.ts';
import type { EntrySheet, Field } from '../field.ts';
import { at } from '../lens.ts';
import { listOf, objectsIn } from '../list-of.ts';
import { scopeField } from './common-fields.ts';
import { offeredSections } from './offered-sections.ts';

const placeFields: readonly Field[] = [
  scopeField,
  { title: '章节', width: 36, codec: sectionCodec, isRequired: true, isKey: true, ...at('section') },
];

const blank = { scope: '', section: '', answers: {}, added: [], notDisclosed: false };

export const narrativeSheet: EntrySheet = {
  name: '文字说明',
  says: '各章节的文字：“补充段落”接在程序写成的文字之后，“改写全文”代替它；一段一行（单元格内换行）。没有内容的行不读取。',
  ...listOf('narrative'),
  blank,
  offers: (report, outline) => offeredSections(report, outline),
  fields: [
    ...placeFields,
    { title: '补充段落', width: 70, codec: paragraphsCodec, ...at('added') },
    { title: '改写全文', width: 70, codec: { ...paragraphsCodec, blank: undefined }, ...at('override') },
    { title: '不予公开', width: 10, codec: toggleCodec(false), ...at('notDisclosed') },
  ],
};

const asked = [...new Set(Object.values(narrativeAnswers).flat())];
const askedNames = Object.fromEntries(asked.map((name) => [name, answerNames[name] ?? name]));
const answerCodec = choiceCodec(askedNames, '');

/** What a text asks for, a row a reason. The text they belong to is made where it is not there. */
export const answerSheet: EntrySheet = {
  name: '增减原因',
  otherNames: ['文字填空'],
  says: '文字说明中须由填报人写的内容，一行一处：增减变化的原因、机关运行经费的用途。没有内容的行不读取。',
  items: ({ narrative }) =>
    objectsIn(narrative).flatMap(({ id, scope = '', section = '', answers }) =>
      isObject(answers)
        ? Object.entries(answers).map(([answer, text]) => ({
            id: `${id} ${answer}`,
            owner: id ?? '',
            scope,
            section,
            answer,
            text,
          }))
        : [],
    ),
  put: (report, answers, newId) => ({ ...report, narrative: withAnswers(report, answers, newId) }),
  blank: { scope: '', section: '', answer: '', text: '' },
  offers: (report, outline) =>
    offeredSections(report, outline, true).flatMap((place) =>
      (narrativeAnswers[String(place.section)] ?? [])
        .filter((answer) => !hasAnswer(report.narrative, place, answer))
        .map((answer) => ({ ...place, answer })),
    ),
  fields: [
    ...placeFields,
    {
      title: '内容',
      otherTitles: ['填空'],
      width: 28,
      codec: { ...answerCodec, write: (value) => answerNames[String(value)] ?? String(value ?? '') },
      isRequired: true,
      isKey: true,
      ...at('answer'),
    },
    { title: '文字', otherTitles: ['原因'], width: 90, codec: textCodec(longText, ''), ...at('text') },
  ],
};

function hasAnswer(narrative: readonly object[], place: JsonObject, answer: string): boolean {
  return (narrative as readonly JsonObject[]).some(
    (own) => isAt(own, place) && isObject(own.answers) && answer in own.answers,
  );
}

const isAt = (own: JsonObject, { scope, section }: JsonObject): boolean =>
  own.scope === scope && own.section === section;

function withAnswers(
  report: JsonObject,
  answers: readonly JsonObject[],
  newId: () => string,
): readonly JsonObject[] {
  const texts: JsonObject[] = objectsIn(report.narrative).map((own) => ({ ...own, answers: {} }));
  for (const item of answers) {
    const { owner, scope = '', section = '', answer, text = '' } = item;
    const index = [
      texts.findIndex((own) => own.id === owner && isAt(own, item)),
      texts.findIndex((own) => isAt(own, item)),
      texts.length,
    ].find((place) => place >= 0) as number;
    const own = texts[index] ?? { id: newId(), ...blank, scope, section };
    texts[index] = { ...own, answers: { ...(own.answers as JsonObject), [String(answer)]: text } };
  }
  return texts;
}
