import { escapeText } from './escape-text.ts';

/** Text as the value of an attribute in double quotes, on one line. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]+/g, ' ');
}
