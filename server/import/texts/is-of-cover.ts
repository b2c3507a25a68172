import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { plain } from '../recognise/plain.ts';

/** Cover, titles and page numbers say nothing that is not entered elsewhere. */
export function isOfCover(text: string, { placeholders }: DerivedScope): boolean {
  const own = plain(text);
  const words = [placeholders.departmentName, placeholders.name, placeholders.year].map((word) =>
    plain(word ?? ''),
  );
  return (
    own.length <= 60 &&
    !/[。;]/.test(own) &&
    (words.includes(own) ||
      /^(?:目录|contents|-?\d{1,4}-?)$/i.test(own) ||
      /预算|公开|^\d{4}年\d{1,2}月/.test(own) ||
      words.some((word) => word !== '' && own.includes(word)))
  );
}
