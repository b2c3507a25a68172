import { deflateSync } from 'node:zlib';
import { pictureOfPage } from '../../tests/import/pdf/picture-of-page.ts';
import type { HostileFile } from './hostile-file.ts';

const megabyte = 1024 * 1024;

/** A pdf of the objects, the first being its catalogue. */
function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const places = objects.map((own, index) => {
    const at = length;
    const object = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(own as string),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(object);
    length += object.length;
    return at;
  });
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const pages = (kids: string, count: number | string = 1): string =>
  `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const page = (resources = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${resources} >> >>`;
const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
const packedStream = (content: Uint8Array): Uint8Array => {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};
const text = 'BT /F 12 Tf 50 700 Td (budget of the bureau, all of it in words) Tj ET\n';
const onePage = (content: string | Uint8Array): Uint8Array =>
  pdfOf([catalogue, pages('3 0 R'), page(), content]);

export const hostilePdfs: readonly HostileFile[] = [
  { name: '扫描件.pdf', bytes: pictureOfPage, says: '扫描的图片' },
  {
    name: '谎报十亿页.pdf',
    bytes: () => pdfOf([catalogue, pages('3 0 R', 1_000_000_000), page(), stream(text)]),
    says: '没有找到',
  },
  {
    name: '五千页.pdf',
    bytes: () => pdfOf([catalogue, pages('3 0 R '.repeat(5000), 5000), page(), stream(text)]),
    says: '共 5000 页',
  },
  {
    name: '一千五百页.pdf',
    bytes: () => pdfOf([catalogue, pages('3 0 R '.repeat(1500), 1500), page(), stream(text)]),
  },
  {
    name: '页树套自己.pdf',
    bytes: () => pdfOf([catalogue, pages('2 0 R', 10), page(), stream(text)]),
    says: '损坏',
  },
  {
    name: '图形套自己.pdf',
    bytes: () =>
      pdfOf([
        catalogue,
        pages('3 0 R'),
        page('/XObject << /X 5 0 R >>'),
        stream(`${text} /X Do`),
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
        ),
      ]),
  },
  {
    name: '图形逐级放大.pdf',
    bytes: () =>
      pdfOf([
        catalogue,
        pages('3 0 R'),
        page('/XObject << /X 5 0 R >>'),
        stream(`${text} /X Do`),
        ...Array.from({ length: 12 }, (_, n) =>
          stream(
            n === 11 ? text : '/X Do '.repeat(10),
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${6 + n} 0 R >> >>`,
          ),
        ),
      ]),
    says: '过于复杂',
  },
  {
    name: '内容解压后300MB.pdf',
    bytes: () => onePage(packedStream(Buffer.alloc(300 * megabyte, ' '))),
    says: '解压后超过',
  },
  {
    name: '线条两百万.pdf',
    bytes: () => onePage(packedStream(Buffer.from(text + '10 10 m 500 10 l S\n'.repeat(2_000_000)))),
    says: '过于复杂',
  },
  {
    name: '格线三千乘三千.pdf',
    bytes: () =>
      onePage(
        packedStream(
          Buffer.from(
            text +
              Array.from(
                { length: 3000 },
                (_, n) => `${n * 3} 0 m ${n * 3} 9000 l S 0 ${n * 3} m 9000 ${n * 3} l S\n`,
              ).join(''),
          ),
        ),
      ),
    says: '表格过大',
  },
  { name: '文字百万段.pdf', bytes: () => onePage(packedStream(Buffer.from(text.repeat(1_000_000)))) },
  { name: '数组嵌套百万层.pdf', bytes: () => onePage(stream(`${text} ${'['.repeat(megabyte)} TJ`)) },
  { name: '对象嵌套百万层.pdf', bytes: () => pdfOf(['['.repeat(megabyte), pages('3 0 R')]), says: '损坏' },
  {
    name: '图片尺寸巨大.pdf',
    bytes: () =>
      pdfOf([
        catalogue,
        pages('3 0 R'),
        page('/XObject << /I 5 0 R >>'),
        stream(`${text} /I Do`),
        stream(
          'x',
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 8',
        ),
      ]),
    says: '没有找到',
  },
  {
    name: '交叉表套自己.pdf',
    bytes: () =>
      Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 9 /Size 1 >>\nstartxref\n9\n%%EOF\n'),
    says: '损坏',
  },
  { name: '截断.pdf', bytes: () => onePage(stream(text)).subarray(0, 300), says: '损坏' },
  { name: '其实是网页.pdf', bytes: () => Buffer.from('<html><table>'), says: '网页' },
  {
    name: '60MB空白.pdf',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(60 * megabyte, ' ')]),
    says: '文件过大',
  },
  {
    name: '30MB空白.pdf',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(30 * megabyte, ' ')]),
    says: '损坏',
  },
];
