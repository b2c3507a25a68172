/** `[Content_Types].xml` for the shell's parts, the document and its core properties. */
export function contentTypes(parts: readonly string[]): string {
  const overrides = [...parts, 'word/document.xml', 'docProps/core.xml'].flatMap((part) => {
    const type = types.find(([pattern]) => pattern.test(part))?.[1];
    return type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : [];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const types: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/header\d+\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${word}.footer+xml`],
  [/^word\/theme\/theme1\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];
