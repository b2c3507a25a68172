import type { ComparedScope } from '../../schemas/compare/comparison.ts';

export type ComparisonView = 'bridge' | 'materials' | 'tables' | 'projects' | 'texts';

interface View {
  readonly key: ComparisonView;
  readonly title: string;
  /** How many things changed. */
  readonly count?: (scope: ComparedScope) => number;
}

const changed = (items: readonly { readonly status: string }[]): number =>
  items.filter(({ status }) => status !== 'same').length;

export const comparisonViews: readonly View[] = [
  { key: 'bridge', title: '变动分解' },
  { key: 'materials', title: '增减原因素材' },
  {
    key: 'tables',
    title: '各表',
    count: ({ tables }) => tables.reduce((sum, { changedRows }) => sum + changedRows, 0),
  },
  { key: 'projects', title: '项目', count: ({ projects }) => changed(projects) },
  { key: 'texts', title: '文字', count: ({ texts }) => changed(texts) },
];
