import { type DocumentFormat, documentFormatSchema } from '../../schemas/api/document-format.ts';
import { prepareReport } from '../reports/prepare-report.ts';
import { renderReport } from '../reports/render-report.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes the files asked for, whole or not at all. */
export async function renderCommand(
  args: readonly string[],
  { openPacks, createRenderer, complain }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, documentFormatSchema.options);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  if (!file || more.length > 0) return misused('render 后面应写一个报告文件');
  if (line.options.size === 0) return misused('请用 --docx 或 --pdf 写明要生成的文件');
  if (new Set(line.options.values()).size < line.options.size)
    return misused('--docx 和 --pdf 应写不同的文件名');
  const targets = [...line.options] as [DocumentFormat, string][];
  const renderer = createRenderer();
  try {
    renderer.warm();
    const packs = await openPacks();
    const prepared = prepareReport(await readReportFile(file), packs);
    const rendered = await renderReport(prepared, new Set(targets.map(([format]) => format)), renderer);
    await writeFiles(
      targets.flatMap(([format, target]) => {
        const bytes = rendered[format];
        return bytes ? [{ file: target, bytes }] : [];
      }),
    );
    if (rendered.draftReasons.length > 0)
      complain(`生成的文件标为“草稿”：${rendered.draftReasons.join('；')}。`);
  } finally {
    await renderer.close();
  }
  return done;
}
