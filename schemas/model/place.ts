/** What a person calls each part of the report, by its key. */
export const partNames: Readonly<Record<string, string>> = {
  schemaVersion: '格式版本',
  pack: '报告格式',
  options: '版式选项',
  department: '部门信息',
  units: '单位',
  institutions: '机构',
  publication: '公开范围',
  lines: '收支明细',
  closing: '年终结转结余',
  economicLines: '经济分类明细',
  threePublic: '“三公”经费',
  projects: '项目',
  specialFunds: '专项资金',
  performance: '整体绩效目标',
  procurement: '政府采购',
  assets: '国有资产',
  narrative: '文字说明',
  glossary: '名词解释',
  lastYear: '上年数',
  codeNames: '科目名称',
  undisclosedCodes: '不予公开的科目',
  sensitiveWords: '须经保密审查的词语',
  asPublished: '原公开内容',
  waivers: '保留的检查意见',
};

/** A path in the report in words, with the path itself: `收支明细第4条（lines[3].amount）`. */
export function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const [part, item] = path;
  const words = partNames[String(part)] ?? String(part);
  const position = typeof item === 'number' ? `第${item + 1}条` : '';
  return `${words}${position}（${pathText(path)}）`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('')
    .slice(0, 200);
}
