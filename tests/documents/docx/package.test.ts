import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

describe('the package', () => {
  test('has the same bytes for the same report', async () => {
    const first = await writeSample(sampleReport);
    expect(Buffer.from(await writeSample(sampleReport)).equals(first)).toBe(true);
  });

  test('has the same bytes in another process', async () => {
    const script = fileURLToPath(new URL('print-sample-hash.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    const own = createHash('sha256')
      .update(await writeSample(sampleReport))
      .digest('hex');
    expect(printed.trim()).toBe(own);
  }, 150_000);

  test('declares the type of every part, and no part it lacks', async () => {
    const { parts } = readDocx(await writeSample(sampleReport, { draft: true }));
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const written = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name));
    expect([...declared].sort()).toEqual(written.sort());
  });

  test('relates the document to parts that are there', async () => {
    const { parts } = readDocx(await writeSample(sampleReport, { draft: true }));
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '');
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('states title and date, and no author', async () => {
    const { parts } = readDocx(await writeSample({ ...sampleReport, title: 'A & B <预算>' }));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>A &amp; B &lt;预算&gt;</dc:title>');
    expect(core).toContain('2025-02-20T08:30:00Z</dcterms:modified>');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  test('never asks to update fields', async () => {
    const { parts } = readDocx(await writeSample(sampleReport));
    expect([...parts.values()].join('')).not.toContain('updateFields');
  });

  test('names each face by its official name, with its other names', async () => {
    const { parts } = readDocx(await writeSample(sampleReport));
    expect(parts.get('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,FangSong_GB2312,方正仿宋_GBK"/>',
    );
  });
});
