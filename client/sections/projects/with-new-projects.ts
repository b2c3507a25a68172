import { castDraft, type Draft } from 'immer';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import type { NewProject } from '../columns/project-column.ts';
import { newProject } from './new-project.ts';

type Part = 'lines' | 'economicLines';

/** In a recipe: makes the projects the edits of a list ask for, each name once, of the unit of its row; answers the edits with their ids. */
export function withNewProjects(
  draft: Draft<WorkingReport>,
  part: Part,
  edits: readonly GridEdit[],
  newId: () => string,
): readonly GridEdit[] {
  if (!edits.some(asksForProject)) return edits;
  const made = new Map<string, string>();
  return edits.map((edit) => {
    if (!asksForProject(edit)) return edit;
    const { newProject: name } = edit.value;
    const id = made.get(name) ?? newId();
    if (!made.has(name))
      draft.projects.push(castDraft(newProject(id, unitOfRow(draft, part, edit.row), name)));
    made.set(name, id);
    return { ...edit, value: id };
  });
}

const asksForProject = (edit: GridEdit): edit is GridEdit & { readonly value: NewProject } =>
  typeof edit.value === 'object' && edit.value !== null && 'newProject' in edit.value;

/** Of a row not there yet the first unit. */
const unitOfRow = ({ units, ...report }: Draft<WorkingReport>, part: Part, row: string): string =>
  report[part].find(({ id }) => id === row)?.unit || (units[0]?.id ?? '');
