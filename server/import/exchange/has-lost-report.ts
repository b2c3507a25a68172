import { exchangePart } from '../../documents/docx/exchange/exchange-part.ts';
import type { FileLimits } from '../file/file-limits.ts';
import { zipDirectory } from '../file/zip-directory.ts';
import { readXmlPart } from '../xml/read-xml-part.ts';

/** Whether a docx that carries no report was an exchange docx once: its properties still say so. */
export function hasLostReport(bytes: Uint8Array, limits: FileLimits): boolean {
  for (const [name, part] of zipDirectory(bytes, limits)) {
    if (!/^docProps\/core\d*\.xml$/i.test(name)) continue;
    let isSubject = false;
    let subject = '';
    readXmlPart(bytes, part, limits, {
      open: (element) => {
        isSubject = element.endsWith('subject');
      },
      text: (text) => {
        if (isSubject) subject += text;
      },
      close: () => {
        isSubject = false;
      },
    });
    return subject.trim() === exchangePart.subject;
  }
  return false;
}
