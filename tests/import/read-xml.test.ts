import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { workbookLimits } from '../../server/import/xlsx/workbook-limits.ts';
import { type XmlHandler, xmlReader } from '../../server/import/xml/read-xml.ts';

/** What is told of a text handed over in pieces; texts that follow each other are one. */
function told(text: string, step: number): readonly string[] {
  const events: string[] = [];
  let spoken = '';
  const flush = () => {
    if (spoken !== '') events.push(`text ${spoken}`);
    spoken = '';
  };
  const handler: XmlHandler = {
    open: (name, attribute) => {
      flush();
      events.push(`open ${name} ${['r', 't', 's', 'id'].map((key) => attribute(key)).join('|')}`);
    },
    text: (piece) => {
      spoken += piece;
    },
    close: (name) => {
      flush();
      events.push(`close ${name}`);
    },
  };
  const reader = xmlReader('表', workbookLimits, handler);
  for (let at = 0; at < text.length; at += step) reader.take(text.slice(at, at + step));
  reader.end();
  return events;
}

const words = fc.constantFrom(
  '合计',
  '1 &lt; 2',
  '&#x4E00;&#20108;',
  '<![CDATA[a<b]]>',
  '<!-- r="1" > -->',
  ' ',
  '<?x y?>',
  "it's",
);
const value = fc.constantFrom('A1', '', 'a&gt;b', 'r=', ' t=');
const single = fc.constantFrom('A1', ' r="2" ', '>');
const name = fc.constantFrom('c', 'v', 'x:c', 'row', 'mc:Choice', 'y:t');
const attributes = fc.uniqueArray(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('r', 't', 's', 'x:id', 'other'), value)
      .map(([key, own]) => [key, `"${own}"`] as const),
    fc.tuple(fc.constantFrom('r', 't', 's'), single).map(([key, own]) => [key, `'${own}'`] as const),
    fc.constant(['xmlns:y', '"urn:other"'] as const),
  ),
  { maxLength: 4, selector: ([key]) => key },
);
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .tuple(name, attributes, fc.array(tie('node'), { maxLength: 4 }), fc.constantFrom('', ' ', '\n'))
      .map(([own, list, children, space]) => {
        const written = list
          .map(([key, quoted]) => ` ${key}${space}=${space.trim()}${quoted}`.replace('\n', ''))
          .join('');
        return children.length === 0
          ? `<${own}${written}${space}/>`
          : `<${own}${written}>${children.join('')}</${own}${space}>`;
      }),
  ),
}));
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const nodes = fc.array(node, { maxLength: 6 });
const documentOf = (content: string, namespace = main): string =>
  `<?xml version="1.0"?><worksheet xmlns="${namespace}" xmlns:x="${namespace}" xmlns:y="urn:y" xmlns:mc="urn:mc">${content}</worksheet>`;
const seeded = { seed: 20250301, numRuns: 300 };

it('tells the same however the text is cut', () => {
  fc.assert(
    fc.property(nodes, fc.integer({ min: 1, max: 40 }), (own, step) => {
      const text = documentOf(own.join(''));
      expect(told(text, step)).toEqual(told(text, text.length));
    }),
    seeded,
  );
});

it('tells the same whichever prefix stands for a namespace, and of the Strict form', () => {
  fc.assert(
    fc.property(nodes, (own) => {
      const text = own.join('');
      const prefixed = text.replace(/(<\/?)(?=(?:c|v|row)[\s/>])/g, '$1x:');
      expect(told(documentOf(prefixed), 50)).toEqual(told(documentOf(text), 50));
      expect(told(documentOf(text, strict), 50)).toEqual(told(documentOf(text), 50));
    }),
    seeded,
  );
});

it('tells names by their namespaces, and attributes by their local names', () => {
  const text = `<a:c xmlns:a="${main}" r="1"><c a:t="n" t="s"/><b:c xmlns:b="urn:b" xmlns:a="urn:a"><a:c/></b:c><a:v>1</a:v></a:c>`;
  expect(told(text, 7)).toEqual([
    'open c 1|||',
    'open ?c |s||',
    'close ?c',
    'open b?c |||',
    'open a?c |||',
    'close a?c',
    'close b?c',
    'open v |||',
    'text 1',
    'close v',
    'close c',
  ]);
});

/** Whether it came to an end at all, refused or not: what grows with the square of its length would not. */
function ended(run: () => unknown): boolean {
  try {
    run();
  } catch (error) {
    return error instanceof UnusableInput;
  }
  return true;
}

it('takes no longer than it is long for a tag that leads nowhere', () => {
  for (const heap of [
    `<a ${'r '.repeat(400_000)}/>`,
    `<a '${'r'.repeat(800_000)}/>'>`,
    `<a ${'r'.repeat(800_000)}'/>`,
  ])
    expect(ended(() => told(heap, 1_000_000))).toBe(true);
});

it.each([
  ['<a><b></a>', '不是完整的 XML'],
  ['<a>', '不是完整的 XML'],
  ['', '不是完整的 XML'],
  ['<a/><b/>', '不是完整的 XML'],
  ['x<a/>', '不是完整的 XML'],
  ['<a>&x;</a>', '不是完整的 XML'],
  ['<a>&amp</a>', '不是完整的 XML'],
  ['<a b="1', '不是完整的 XML'],
  ['<a b=1/>', '不是完整的 XML'],
  ['<a b="1"c="2"/>', '不是完整的 XML'],
  ['<a b="<"/>', '不是完整的 XML'],
  ['<a b/>', '不是完整的 XML'],
  ['<x:a/>', '不是完整的 XML'],
  ['<a>\u0001</a>', '不是完整的 XML'],
  ['<!DOCTYPE a><a/>', 'DTD'],
  [`<a>${'<b>'.repeat(300)}`, '嵌套超过'],
  [`<a ${'b="" '.repeat(300)}/>`, '属性过多'],
])('refuses %.40s', (text, words) => {
  expect(() => told(text, 100_000)).toThrow(words);
});
