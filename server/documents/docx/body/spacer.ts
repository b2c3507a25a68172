import { ownStyles } from '../word-styles.ts';
import { paragraphProperties } from './paragraph-properties.ts';

/** The paragraph, too low to be seen, where the format wants one and the reader wants none. */
export function spacer(own: { readonly pageBreakBefore?: boolean; readonly section?: string } = {}): string {
  return `<w:p>${paragraphProperties({ style: ownStyles.spacer.id, ...own })}</w:p>`;
}
