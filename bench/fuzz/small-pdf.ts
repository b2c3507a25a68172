const header = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const rows = [
  ['', '合计', '12.00', '10.00', '2.00'],
  ['201', '一般公共服务支出', '12.00', '10.00', '2.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '12.00', '10.00', '2.00'],
  ['2010301', '行政运行', '12.00', '10.00', '2.00'],
];

/** A pdf of two pages in plain text: lines of Chinese and a ruled table, with the font every reader stands in for. */
export function smallPdf(): Uint8Array {
  const contents = [page(['示例局2025年部门预算', '部门预算支出总表'], [header, ...rows]), page(prose, [])];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>',
    ...[7, 8].map(
      (content) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents ${content} 0 R >>`,
    ),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 9 0 R >>',
    ...contents.map((text) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`),
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  return Buffer.from(file(objects), 'latin1');
}

const prose = [
  '一、部门职责及机构设置情况',
  '负责全市水文监测工作，完成上级交办的其他任务。',
  '二、部门预算安排的总体情况',
  '2025年收入预算12.00万元，支出预算12.00万元。',
  '三、名词解释',
  '1、基本支出：为保障机构正常运转而发生的支出。',
];

function page(lines: readonly string[], table: readonly (readonly string[])[]): string {
  const top = 700 - table.length * 24;
  const across =
    table.length > 0 ? [...table, []].map((_, n) => `60 ${700 - n * 24} m 535 ${700 - n * 24} l S`) : [];
  const down =
    table.length > 0 ? [...header, ''].map((_, n) => `${60 + n * 95} 700 m ${60 + n * 95} ${top} l S`) : [];
  const cells = table.flatMap((row, r) =>
    row.map((text, column) => shown(text, 64 + column * 95, 684 - r * 24, 8)),
  );
  return [
    'q',
    ...lines.map((text, n) => shown(text, 80, 800 - n * 30, 14)),
    ...across,
    ...down,
    ...cells,
    'Q',
  ].join('\n');
}

const shown = (text: string, x: number, y: number, size: number): string =>
  `BT /F ${size} Tf ${x} ${y} Td <${[...text].map((own) => (own.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}> Tj ET`;

function file(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((own, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${own}\nendobj\n`;
    return at;
  });
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
