import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Outline } from '../../../schemas/pack/outline.ts';
import { outlineSections } from '../../../schemas/pack/outline-sections.ts';

/** The scope and section of every text the report prints and has nothing of; `all`: of those it has, too. */
export function offeredSections(
  { publication, narrative }: WorkingReport,
  outline: Outline,
  all = false,
): readonly JsonObject[] {
  const none = { department: [], units: [], unit: [] };
  const own = {
    department: [...outlineSections({ ...outline, ...none, department: outline.department })],
    unit: [...outlineSections({ ...outline, ...none, unit: outline.unit })],
  };
  const there = new Set(narrative.map(({ scope, section }) => `${scope}/${section}`));
  return publication.scopes.flatMap((scope) =>
    own[scope === departmentScope ? 'department' : 'unit']
      .filter((section) => all || !there.has(`${scope}/${section}`))
      .map((section) => ({ scope, section })),
  );
}
