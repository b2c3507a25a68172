/** Most texts hold none of what is made plain. */
const unplain = /[！-～\s\u3000\u00a0≧⩾﹥≦⩽﹤〉〈﹪٪]|[><≥≤]=/;

/** Full-width digits, letters and signs as half-width; the many forms of ≥ and ≤ as one; no blanks. */
export function plainText(text: string): string {
  if (!unplain.test(text)) return text;
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0))
    .replace(/[\s\u3000\u00a0]+/g, '')
    .replace(/>=|≧|⩾|﹥=|≥=/g, '≥')
    .replace(/<=|≦|⩽|﹤=|≤=/g, '≤')
    .replace(/[﹥〉]/g, '>')
    .replace(/[﹤〈]/g, '<')
    .replace(/[﹪٪]/g, '%');
}
