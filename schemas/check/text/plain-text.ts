const plain: Readonly<Record<string, string>> = {
  '．': '.',
  '％': '%',
  '﹪': '%',
  '－': '-',
  '−': '-',
  '（': '(',
  '）': ')',
  '／': '/',
};

/** Full-width digits and signs as their plain forms. As long as before, so that places in it hold for the text as typed. */
export const plainText = (text: string): string =>
  text.replace(/[０-９．％﹪－−（）／]/g, (sign) => plain[sign] ?? String(sign.charCodeAt(0) - 0xff10));
