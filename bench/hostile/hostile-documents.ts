import { randomBytes } from 'node:crypto';
import { exchangePart } from '../../server/documents/docx/exchange/exchange-part.ts';
import type { HostileFile } from './hostile-file.ts';
import { bodyOf, docxWith, packedParts } from './packed-parts.ts';

const megabyte = 1024 * 1024;
const paragraph = '<w:p><w:r><w:t>合计</w:t></w:r></w:p>';
const cell = (text: string): string => `<w:tc>${text}</w:tc>`;
const wide = (word: string): string => word.split('').join('\0');

/** With the size it unpacks to said to be ten bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const liar = Buffer.from(bytes);
  liar.writeUInt32LE(10, liar.lastIndexOf('word/document.xml') - 46 + 24);
  return liar;
}

const bomb = () => docxWith(bodyOf(`<w:p><w:r><w:t>${' '.repeat(200 * megabyte)}</w:t></w:r></w:p>`));
const nestedTables = (depth: number): string =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph + '</w:tc></w:tr></w:tbl>'.repeat(depth);

export const hostileDocuments: readonly HostileFile[] = [
  { name: '空文件.docx', bytes: () => new Uint8Array(), says: '空的' },
  { name: '解压后200MB.docx', bytes: bomb, says: '解压后超过' },
  { name: '谎报大小.docx', bytes: () => lying(bomb()), says: '解压后超过' },
  {
    name: '样式解压后200MB.docx',
    bytes: () =>
      docxWith(bodyOf(paragraph), {
        'word/_rels/document.xml.rels': `<Relationships>${' '.repeat(200 * megabyte)}</Relationships>`,
      }),
    says: '解压后超过',
  },
  {
    name: '一百多万段.docx',
    bytes: () => docxWith(bodyOf('<w:p/>'.repeat(1_100_000))),
    says: '内容过多',
  },
  {
    name: '一段20MB.docx',
    bytes: () => docxWith(bodyOf(paragraph.replace('合计', '1'.repeat(20 * megabyte)))),
  },
  {
    name: '六万段.docx',
    bytes: () => docxWith(bodyOf(paragraph.replace('合计', '一、部门预算').repeat(60_000))),
  },
  {
    name: '一表百万格.docx',
    bytes: () =>
      docxWith(bodyOf(`<w:tbl>${`<w:tr>${cell('<w:p/>').repeat(200)}</w:tr>`.repeat(3000)}</w:tbl>`)),
    says: '过',
  },
  {
    name: '合并的列无数.docx',
    bytes: () =>
      docxWith(
        bodyOf(
          `<w:tbl>${`<w:tr>${cell('<w:tcPr><w:gridSpan w:val="255"/></w:tcPr><w:p/>')}</w:tr>`.repeat(5000)}</w:tbl>`,
        ),
      ),
    says: '过大',
  },
  { name: '表中表八十层.docx', bytes: () => docxWith(bodyOf(nestedTables(80))) },
  { name: '表中表千层.docx', bytes: () => docxWith(bodyOf(nestedTables(1000))), says: '嵌套超过' },
  {
    name: '外部实体.docx',
    bytes: () => docxWith('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'),
    says: 'DTD',
  },
  {
    name: '实体逐级放大.docx',
    bytes: () => docxWith('<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'),
    says: 'DTD',
  },
  { name: '带宏.docx', bytes: () => docxWith(bodyOf(paragraph), { 'word/vbaProject.bin': 'x' }), says: '宏' },
  {
    name: '属性无数.docx',
    bytes: () =>
      docxWith(bodyOf(`<w:p ${Array.from({ length: 500_000 }, (_, index) => `a${index}=""`).join(' ')}/>`)),
    says: '属性过多',
  },
  {
    name: '一个属性20MB.docx',
    bytes: () => docxWith(bodyOf(`<w:p a="${'x'.repeat(20 * megabyte)}"/>`)),
  },
  {
    name: '截断.docx',
    bytes: () => docxWith(bodyOf(paragraph.repeat(20_000))).subarray(0, 5000),
    says: '不完整或已损坏',
  },
  {
    name: '设有密码30MB.docx',
    bytes: () =>
      Buffer.concat([
        Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${wide('EncryptedPackage')}`, 'latin1'),
        Buffer.alloc(30 * megabyte, 7),
      ]),
    says: '打开密码',
  },
  { name: '其实是图片.docx', bytes: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), says: '图片' },
  {
    name: '其实是程序.docx',
    bytes: () => Buffer.from('MZ\x90\0'.repeat(megabyte), 'latin1'),
    says: '扩展名不对',
  },
  {
    name: '两万个文件.docx',
    bytes: () =>
      packedParts(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${n}.xml`, '<a/>']))),
    says: '20000 个文件',
  },
  { name: '100MB.docx', bytes: () => randomBytes(100 * megabyte), says: '文件过大' },
  {
    name: '图片60MB.docx',
    bytes: () =>
      docxWith(bodyOf(paragraph), { 'word/media/image1.png': randomBytes(30 * megabyte).toString('latin1') }),
  },
  {
    name: '交换稿嵌套百万层.docx',
    bytes: () =>
      docxWith(bodyOf(paragraph), {
        'customXml/item1.xml': `<report xmlns="${exchangePart.namespace}">${'['.repeat(10 * megabyte)}</report>`,
      }),
    says: '所带的数据已损坏',
  },
];
