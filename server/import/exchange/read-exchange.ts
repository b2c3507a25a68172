import { reportSizeLimit } from '../../../schemas/api/report-size-limit.ts';
import { findJsonFault } from '../../../schemas/find-json-fault.ts';
import { exchangePart } from '../../documents/docx/exchange/exchange-part.ts';
import type { FileLimits } from '../file/file-limits.ts';
import { zipDirectory } from '../file/zip-directory.ts';
import { refused } from '../refused.ts';
import { readXmlPart } from '../xml/read-xml-part.ts';

/**
 * The report that an exchange docx carries, as JSON; undefined where it carries none. Programs that save it anew number its
 * part as they like.
 * @throws UnusableInput where the archive is damaged or goes beyond the limits
 */
export function readExchange(bytes: Uint8Array, limits: FileLimits): unknown {
  for (const [name, part] of zipDirectory(bytes, limits)) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    let isOurs = false;
    let depth = 0;
    const texts: string[] = [];
    readXmlPart(bytes, part, limits, {
      open: (element, attribute) => {
        depth += 1;
        if (depth === 1) isOurs = element.endsWith('report') && attribute('xmlns') === exchangePart.namespace;
      },
      text: (text) => {
        if (isOurs) texts.push(text);
      },
      close: () => {
        depth -= 1;
      },
    });
    if (isOurs) return parsed(texts.join(''));
  }
  return undefined;
}

/** Looked through before it is parsed: what nests a million deep takes a hundred times its size in memory. */
function parsed(text: string): unknown {
  if (text.length > reportSizeLimit || findJsonFault(text))
    throw refused('交换稿所带的数据已损坏，请向对方重新索取，或请对方改发数据文件（json）');
  return JSON.parse(text);
}
