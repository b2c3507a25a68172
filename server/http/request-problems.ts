import type { z } from 'zod';
import { issueMessage } from '../../schemas/model/issue-message.ts';
import type { Problem } from '../../schemas/problem.ts';

/** What the fields of requests are called on the pages. */
const fieldNames: Readonly<Record<string, string>> = {
  name: '用户名',
  administrator: '管理员用户名',
  password: '口令',
  current: '原口令',
  next: '新口令',
  token: '启动口令',
  organisation: '单位名称',
  role: '角色',
  departmentName: '部门（单位）名称',
  departmentCode: '部门（单位）编码',
  year: '预算年度',
  packId: '报告格式',
  sampleId: '示例',
  reportId: '报告',
  from: '报告来源',
  kind: '报告类型',
  changes: '改动',
};
const mostProblems = 20;

/** What of a request is not as the contract has it, in words; of very many, the first. */
export const problemsOfRequest = (issues: readonly z.core.$ZodIssue[]): readonly Problem[] =>
  issues.slice(0, mostProblems).map((issue) => ({ where: whereOf(issue.path), message: messageOf(issue) }));

function whereOf(path: readonly PropertyKey[]): string {
  const [field, ...rest] = path;
  if (field === undefined) return '请求';
  const name = fieldNames[String(field)] ?? String(field);
  return rest.length > 0 ? `${name}（${rest.map(String).join('.').slice(0, 200)}）` : name;
}

/** Words of the contract's own go before general ones. */
const messageOf = (issue: z.core.$ZodIssue): string =>
  /[一-鿿]/.test(issue.message) ? issue.message : issueMessage(issue);
