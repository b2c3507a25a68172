import type { Rule } from '../../schemas/check/engine/rule.ts';
import { ruleGroups } from '../../schemas/check/engine/rule.ts';
import { rulesVersion } from '../../schemas/check/rules.ts';

/** The rules as a page: by group, each with what must hold and where that stands. */
export function rulesDocument(rules: readonly Rule[]): string {
  const groups = Object.entries(ruleGroups).map(([group, title]) => {
    const own = rules.filter((rule) => rule.group === group);
    const rows = own.map(({ id, title: what, source }) => `| \`${id}\` | ${cell(what)} | ${cell(source)} |`);
    return `## ${title}\n\n| 规则 | 应当成立 | 依据 |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# 检查规则\n\n由规则生成，第 ${rulesVersion} 版，共 ${rules.length} 条。\n\n${groups.join('\n')}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
