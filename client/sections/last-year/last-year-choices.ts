/** What last year's figures are, and where they come from. */
export const basisChoices = [
  { value: 'approved', label: '年初批复数' },
  { value: 'adjusted', label: '调整后预算数' },
] as const;

export const originChoices = [
  { value: 'report', label: '上年公开报告' },
  { value: 'typed', label: '手工填写' },
] as const;
