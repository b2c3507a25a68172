/** Small letters that do stand between Chinese words: units, names of services, orders of a list. */
export const lettersInWords: ReadonlySet<string> = new Set([
  'e',
  'i',
  'a',
  'b',
  'c',
  'd',
  'm',
  'g',
  'l',
  't',
  'h',
  'v',
  'n',
  'x',
  'y',
  'kg',
  'km',
  'cm',
  'mm',
  'ml',
  'mu',
  'hm',
  'min',
  'app',
  'wifi',
  'pc',
  'ipad',
  'vs',
  'ppt',
  'web',
  'wang',
]);

const initials = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const finals =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ve|er|a|o|e|i|u|v)';

/** Whole syllables of pinyin, `gongzuo`. */
export const pinyin = new RegExp(`^(?:${initials}?${finals})+$`);
