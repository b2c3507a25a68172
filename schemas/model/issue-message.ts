import type { z } from 'zod';

/** What is wrong with a value, in words for the person who entered it. */
export function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `不认识的字段 ${issue.keys.map((key) => `“${key.slice(0, 40)}”`).join('、')}：请删除，或检查拼写`;
    case 'invalid_type':
      return issue.input === undefined
        ? `缺少必填内容（应为${typeName(issue.expected)}）`
        : (ownWords(issue.message) ?? `类型不对：应为${typeName(issue.expected)}`);
    case 'invalid_value':
      return `只能是 ${issue.values.map((value) => JSON.stringify(value)).join('、')} 之一`;
    case 'too_big':
      return `过多或过大：最多 ${issue.maximum}`;
    case 'too_small':
      return `过少或过小：至少 ${issue.minimum}`;
    default:
      return ownWords(issue.message) ?? '内容不符合要求';
  }
}

/** Messages the schemas give themselves are Chinese; zod's own are not shown. */
const ownWords = (message: string): string | undefined => (/[一-鿿]/.test(message) ? message : undefined);

const typeNames: Readonly<Record<string, string>> = {
  string: '文字（加引号）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 […]',
  object: '对象 {…}',
  record: '对象 {…}',
};

const typeName = (expected: string): string => typeNames[expected] ?? expected;
