import { type Role, roleNames } from '../../../schemas/api/roles.ts';
import type { Choice } from '../../parts/choice-list.tsx';

const meanings: Readonly<Record<Role, string>> = {
  writer: '录入和修改报告，新建、删除、恢复，导出 Word 和 PDF',
  reviewer: '查看、核对、导出报告，查看修改记录；不能改动任何内容',
  administrator: '管理账号、查看操作记录，以及“填报”能做的一切',
};

/** The roles with what each may do, where one is chosen. */
export const roleChoices: readonly Choice<Role>[] = (['writer', 'reviewer', 'administrator'] as const).map(
  (role) => ({ value: role, label: roleNames[role], hint: meanings[role] }),
);
