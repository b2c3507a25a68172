import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { brokenXml } from './decode-entities.ts';

/**
 * Puts pieces of a text together so that `scan`, which says how far whole tokens go, sees each of them whole. A token that
 * goes over many pieces is looked at anew only when twice as much of it is there: the time grows with its length alone.
 */
export function tokenPieces(part: string, limits: FileLimits, scan: (text: string) => number) {
  let rest = '';
  let waiting = '';
  const scanned = (): void => {
    const text = rest + waiting;
    waiting = '';
    rest = text.slice(scan(text));
    if (rest.length > limits.tokenLength) throw refused(`“${part}”中有一处文字过长，已停止读取`);
  };
  return {
    take: (piece: string): void => {
      if (forbidden.test(piece)) throw brokenXml(part);
      waiting += piece;
      if (waiting.length >= rest.length) scanned();
    },
    /** What is left over. */
    end: (): string => {
      scanned();
      return rest;
    },
  };
}

/** Characters that XML cannot hold. */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
