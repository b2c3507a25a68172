/**
 * A page from the clipboard, of which nothing runs, loads or styles. Chromium holds even such a page to the security policy of ours and
 * complains of each style and handler in it: they are set aside under other names before it is read (`data-style`).
 */
export function inertPage(html: string): Document {
  const plain = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'));
  return new DOMParser().parseFromString(plain, 'text/html');
}
