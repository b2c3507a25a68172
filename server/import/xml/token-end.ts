/** Behind the token that begins here; -1 where it is not whole yet. */
export function tokenEnd(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  if (text.startsWith('<!', at)) return text.length < at + 9 ? -1 : behind(text, '>', at);
  if (text.startsWith('<?', at)) return behind(text, '?>', at);
  let quote = 0;
  for (let place = at; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return place + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function behind(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}
