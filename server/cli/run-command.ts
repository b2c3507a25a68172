import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../documents/pdf/render-failure.ts';
import { checkCommand } from './check-command.ts';
import { codesCommand } from './codes-command.ts';
import type { CommandServices } from './command-services.ts';
import { compareCommand } from './compare-command.ts';
import { importCommand } from './import-command.ts';
import { renderCommand } from './render-command.ts';
import { rollCommand } from './roll-command.ts';
import { tablesCommand } from './tables-command.ts';
import { workbookCommand } from './workbook-command.ts';

const commands = {
  render: renderCommand,
  tables: tablesCommand,
  check: checkCommand,
  roll: rollCommand,
  import: importCommand,
  compare: compareCommand,
  workbook: workbookCommand,
  codes: codesCommand,
} as const;

const usage = `用法：
  npm run --silent cli -- render 报告.json [--docx 文件.docx] [--pdf 文件.pdf]   生成 docx、pdf
  npm run --silent cli -- tables 报告.json                                     以 JSON 列出各表
  npm run --silent cli -- check 报告.json|公开报告.docx|.pdf [--format text|json|csv] 检查报告
  npm run --silent cli -- import 公开报告.docx|.pdf --out 报告.json [--protocol 文件]  导入已公开的报告
  npm run --silent cli -- workbook 报告.json --out 文件.xlsx                     写成工作簿，供离线填写
  npm run --silent cli -- import 工作簿.xlsx --into 报告.json --out 新报告.json [--mode fill|replace]  读回填好的工作簿或预算系统的导出表：只填空白，或替换
  npm run --silent cli -- codes 科目表.xlsx [--lists 文件夹] [--into 报告.json --out 新报告.json [--mode fill|replace]]  读取当年的科目表：列出差异，加进名单，或写进报告
  npm run --silent cli -- compare 上年 本年 [--format text|json|xlsx|docx] [--out 文件]  比较两份报告（json，或公开报告 docx、pdf）
  npm run --silent cli -- roll 报告.json --year 年度 --out 新报告.json            由上年报告编制新年度报告`;

/** Runs one command. Returns the exit code: 0 done, 1 errors were found, 2 unusable input or output, with the reason on
 * stderr. */
export async function runCommand(args: readonly string[], services: CommandServices): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (!command) {
    services.complain(name ? `没有命令“${name}”。\n${usage}` : usage);
    return 2;
  }
  try {
    const end = await command(rest, services);
    if (end.kind === 'done') return end.code;
    services.complain(`${end.complaint}\n${usage}`);
    return 2;
  } catch (error) {
    services.complain(reasonOf(error));
    return 2;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnusableInput) return `无法使用：\n${error.message}`;
  if (error instanceof RenderFailure) return error.message;
  return `程序出错，未生成任何文件：${error instanceof Error ? error.message : String(error)}`;
}
