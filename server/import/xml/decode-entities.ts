import { refused } from '../refused.ts';

export const brokenXml = (part: string) =>
  refused(`“${part}”不是完整的 XML，文件已损坏，请用办公软件打开并另存后再导入`);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities every XML has and characters by number; any other is refused. */
export const decodeEntities = (text: string, part: string): string =>
  text.replace(/&([^;&]{0,12});?/g, (whole, entity: string) => {
    if (!whole.endsWith(';')) throw brokenXml(part);
    const code = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(entity);
    const number = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : 0;
    const character = code && number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
    const decoded = entities[entity] ?? character;
    if (decoded === undefined) throw brokenXml(part);
    return decoded;
  });
