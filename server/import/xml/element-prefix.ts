/** What stands before the local name of an element: nothing for the words of the formats that are read. */
export const elementPrefix = (uri: string, prefix: string): string => prefixes.get(uri) ?? `${prefix}?`;

const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
    'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
    'urn:schemas-microsoft-com:vml': 'v:',
    'http://schemas.openxmlformats.org/package/2006/content-types': '',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
  }),
);
