/** A small true PDF: pages of A4, each with a black bar and, below it, as many squares as its number. */
export function plainPdf(pageCount: number): Uint8Array {
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1);
  const kids = numbers.map((page) => `${1 + page * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pageCount} >>`,
    ...numbers.flatMap((page) => [pageObject(2 + page * 2), contentObject(page)]),
  ];
  return new TextEncoder().encode(assemble(objects));
}

const pageObject = (content: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents ${content} 0 R >>`;

function contentObject(page: number): string {
  const squares = Array.from({ length: page }, (_, index) => `${80 + index * 40} 640 20 20 re f`);
  const drawing = ['0 g 80 700 435 40 re f', ...squares].join('\n');
  return `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
