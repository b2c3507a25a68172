const years =
  /(?:(?:19|20)\d{2}|二[〇○零]{1}[〇○零一二三四五六七八九]{2})(?:\s*[-—–~～至]\s*(?:19|20)?\d{2})?年?(?:度)?/gu;

/** A name without its years, blanks and the width of its characters: `2024年度 综合执法经费` is `综合执法经费`. */
export function plainName(name: string): string {
  const flat = name.normalize('NFKC').replace(/\s+/g, '');
  const bare = flat.replace(years, '').replace(/[()[\]{}〔〕【】“”"'《》]/g, '');
  return bare === '' ? flat : bare;
}
