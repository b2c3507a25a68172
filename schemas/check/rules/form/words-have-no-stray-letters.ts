import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText } from '../../subject/subject.ts';
import { eachTextThatMay } from '../../texts/each-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { lettersInWords, pinyin } from './letters-in-words.ts';

/** No letters left over from an input method stand inside a Chinese sentence. */
export const wordsHaveNoStrayLetters: Rule = {
  id: 'words-have-no-stray-letters',
  group: 'form',
  title: '汉字之间没有误留的拉丁字母',
  source: '编制惯例',
  check: eachTextThatMay(/[a-zａ-ｚ]/, (text) => strayLetters(text)),
};

const between = /(?<=[一-鿿，。、；：])[a-zａ-ｚ]{1,12}(?=[一-鿿，。、；：]|$)/g;

const strayLetters = (text: SubjectText): readonly Finding[] =>
  [...text.text.matchAll(between)].flatMap(({ 0: letters, index }) => {
    const plain = letters.normalize('NFKC');
    if (lettersInWords.has(plain) || (plain.length > 1 && !pinyin.test(plain))) return [];
    const end = index + letters.length;
    return [
      {
        severity: 'warning',
        message: `${text.where}“${quoted(text.text, index, end)}”的汉字之间有字母“${letters}”，可能是输入时误留。`,
        mend: '删去误留的字母；确属名称的一部分，说明理由后保留。',
        places: [placeInText(text, index, end)],
        about: quoted(text.text, index, end),
      },
    ];
  });
