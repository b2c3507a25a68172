import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { BasicsFields } from './basics-fields.tsx';

const owns = ownsParts('department', 'publication', 'options', 'rounding', 'pack');

export const basicsSection: Section = {
  key: 'basics',
  title: '基本信息',
  hint: '部门名称、年度、公开范围和版式选择；封面、页眉和各表的编制部门都取自这里。',
  component: BasicsFields,
  owns,
  progress: ({ department }, unfinished) => progressOf(department.name === '', owns, unfinished),
  count: ({ department }) => `${department.year} 年`,
};
