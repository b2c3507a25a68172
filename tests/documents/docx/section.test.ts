import { describe, expect, test } from 'vitest';
import type { ComposedDocument, Section } from '../../../schemas/document/block.ts';
import { documentOf, heading, paragraph, table } from './build-blocks.ts';
import { readDocx } from './read-docx.ts';
import { readHouseStyle } from './read-house-style.ts';
import { elementsOf, readXml, textOf, type XmlElement } from './read-xml.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

describe('sections', () => {
  test('start on a new page of their layout', async () => {
    const { body } = readDocx(await writeSample(sampleReport));
    const pages = elementsOf(body, 'w:sectPr').map((each) => ({
      type: attributesOf(each, 'w:type')['w:val'],
      ...attributesOf(each, 'w:pgSz'),
    }));
    const upright = { type: 'nextPage', 'w:w': '11906', 'w:h': '16838' };
    const turned = { type: 'nextPage', 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' };
    expect(pages).toEqual([upright, upright, upright, turned, upright]);
  });

  test('have the margins of the house style', async () => {
    const { body } = readDocx(await writeSample(documentOf([paragraph('正文')])));
    const { top, right, bottom, left } = readHouseStyle().page.text;
    expect(attributesOf(body, 'w:pgMar')).toMatchObject({
      'w:top': String(Math.round(top * 20)),
      'w:bottom': String(Math.round(bottom * 20)),
      'w:left': String(Math.round(left * 20)),
      'w:right': String(Math.round(right * 20)),
    });
  });

  test('count from 1 where page numbers begin, and go on from there', async () => {
    const { body } = readDocx(await writeSample(sampleReport));
    const starts = elementsOf(body, 'w:pgNumType').map(({ attributes }) => attributes['w:start']);
    expect(starts).toEqual([undefined, undefined, '1', undefined, undefined]);
  });

  test('print their number right on odd pages, left on even ones, and none where they do not count', async () => {
    const { body, parts } = readDocx(await writeSample(sampleReport));
    const footers = elementsOf(body, 'w:sectPr').map((each) =>
      elementsOf(each, 'w:footerReference').map(({ attributes }) => footer(parts, attributes)),
    );
    const none = [
      { type: 'default', text: '', field: '', align: '', indent: {} },
      { type: 'even', text: '', field: '', align: '', indent: {} },
    ];
    const number = { text: '—  —', field: 'PAGE' };
    const count = [
      { type: 'default', ...number, align: 'right', indent: { 'w:right': '280' } },
      { type: 'even', ...number, align: 'left', indent: { 'w:left': '280' } },
    ];
    expect(footers).toEqual([none, none, count, count, count]);
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('end in the last paragraph, be it text or the unseen one behind a table', async () => {
    const sections = [section([paragraph('正文')]), section([table()]), section([table()])];
    const { body } = readDocx(await writeSample({ title: '', sections }));
    const ends = elementsOf(body, 'w:p', 'w:tbl').map((each) => [
      textOf(each),
      attributesOf(each, 'w:pStyle')['w:val'],
      elementsOf(each, 'w:sectPr').length,
    ]);
    expect(ends).toEqual([
      ['正文', 'BodyText', 1],
      ['', 'Spacer', 1],
      ['', 'Spacer', 0],
    ]);
  });

  test('without blocks are left out', async () => {
    const sections = [section([]), section([paragraph('正文')]), section([{ kind: 'pageBreak' }])];
    const { body } = readDocx(await writeSample({ title: '', sections }));
    expect(elementsOf(body, 'w:sectPr')).toHaveLength(1);
    expect(elementsOf(body, 'w:pgNumType')[0]?.attributes['w:start']).toBe('1');
  });

  test('of an empty document leave one page', async () => {
    const { body } = readDocx(await writeSample({ title: '', sections: [] }));
    expect(body.children).toHaveLength(1);
  });

  test('break a page once, before what follows', async () => {
    const stop = { kind: 'pageBreak' } as const;
    const blocks = [stop, paragraph('一'), stop, stop, paragraph('二'), stop, table(), stop];
    const { body } = readDocx(await writeSample(documentOf(blocks)));
    const breaks = elementsOf(body, 'w:p', 'w:tbl').map((each) => [
      textOf(each),
      elementsOf(each, 'w:pageBreakBefore').length,
    ]);
    expect(breaks).toEqual([
      ['一', 0],
      ['二', 1],
      ['', 1],
      ['', 0],
    ]);
  });

  test('have no character grid', async () => {
    const { body } = readDocx(await writeSample(sampleReport));
    expect(elementsOf(body, 'w:docGrid')).toEqual([]);
  });
});

describe('a draft', () => {
  test('says so at the head of every page', async () => {
    const { body, parts } = readDocx(await writeSample(sampleReport, { draft: true }));
    const heads = elementsOf(body, 'w:sectPr').map((each) =>
      elementsOf(each, 'w:headerReference').map(({ attributes }) =>
        textOf(readXml(target(parts, attributes))),
      ),
    );
    expect(heads).toEqual(sampleReport.sections.map(() => ['草稿', '草稿']));
  });

  test('leaves no trace in the final file', async () => {
    const { parts } = readDocx(await writeSample(sampleReport));
    expect([...parts.values()].join('')).not.toMatch(/草稿|w:headerReference|w:hdr/);
  });
});

describe('styles', () => {
  test('carry the outline, the pitch and what stays together', async () => {
    const { parts } = readDocx(await writeSample(documentOf([heading('part', 'a', '一')])));
    const styles = elementsOf(readXml(parts.get('word/styles.xml') ?? ''), 'w:style');
    const outline = styles.flatMap((each) => {
      const level = attributesOf(each, 'w:outlineLvl')['w:val'];
      const keeps = elementsOf(each, 'w:keepNext').length;
      return level === undefined ? [] : [[each.attributes['w:styleId'], level, keeps]];
    });
    expect(outline.sort()).toEqual([
      ['Heading1', '0', 1],
      ['Heading2', '1', 1],
      ['Heading3', '2', 1],
      ['Heading4', '3', 1],
      ['TableTitle', '1', 1],
    ]);
    const body = styles.find((each) => each.attributes['w:styleId'] === 'BodyText');
    expect(body && attributesOf(body, 'w:spacing')).toMatchObject({ 'w:line': '580', 'w:lineRule': 'exact' });
    expect(body && attributesOf(body, 'w:ind')).toEqual({ 'w:firstLine': '640', 'w:firstLineChars': '200' });
    expect(parts.get('word/styles.xml')).toContain(
      '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>',
    );
  });

  test('are each there once, and all that the document asks for', async () => {
    const { parts, body } = readDocx(await writeSample(sampleReport));
    const ids = elementsOf(readXml(parts.get('word/styles.xml') ?? ''), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'] ?? '',
    );
    expect(new Set(ids).size).toBe(ids.length);
    const used = elementsOf(body, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

function section(blocks: Section['blocks']): ComposedDocument['sections'][number] {
  return { layout: 'text', pageNumbers: 'count', blocks };
}

function attributesOf(element: XmlElement, name: string): XmlElement['attributes'] {
  return elementsOf(element, name)[0]?.attributes ?? {};
}

function footer(parts: ReadonlyMap<string, string>, reference: XmlElement['attributes']) {
  const part = readXml(target(parts, reference));
  return {
    type: reference['w:type'],
    text: textOf(part),
    field: elementsOf(part, 'w:instrText')
      .map(({ children }) => children.join(''))
      .join(''),
    align: attributesOf(part, 'w:jc')['w:val'] ?? '',
    indent: attributesOf(part, 'w:ind'),
  };
}

/** The part a reference points to, by way of the relationships. */
function target(parts: ReadonlyMap<string, string>, reference: XmlElement['attributes']): string {
  const relations = elementsOf(readXml(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship');
  const relation = relations.find(({ attributes }) => attributes.Id === reference['r:id']);
  return parts.get(`word/${relation?.attributes.Target}`) ?? '';
}
