import { projectSchema } from '../../../schemas/model/project.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn, GridReading, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';
import { readWith } from '../readings/read-with.ts';
import { projectOptions } from './project-options.ts';

/** Asks for a project that the report does not have yet. */
export interface NewProject {
  readonly newProject: string;
}

const readName = readWith(projectSchema.shape.name, '');
const offered = (name: string): string => `新建项目“${name}”`;

/** One of the report's projects; a name no project has is offered as a new one. */
export function projectColumn<Row extends GridRow>(
  projects: WorkingReport['projects'],
  hint: string,
): GridColumn<Row> {
  const options = projectOptions(projects);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const values = new Map([...options].reverse().map(({ value, label }) => [label, value]));
  const textOf = (id: string): string => {
    const label = labels.get(id);
    return label !== undefined && values.get(label) === id ? label : id;
  };
  const projectOf = (row: Row) => fieldOf(row, 'project');
  return {
    key: 'project',
    title: '项目',
    width: 170,
    kind: 'code',
    options,
    offer: (text) => {
      const name = text.trim();
      const isKnown = options.some(({ label }) => label === name);
      return name === '' || isKnown ? undefined : { value: offered(name), label: offered(name) };
    },
    hint,
    text: (row) => textOf(projectOf(row)),
    display: (row) => labels.get(projectOf(row)) ?? projectOf(row),
    parse: (text) => readProject(values.get(text.trim()) ?? text.trim(), labels),
  };
}

function readProject(text: string, labels: ReadonlyMap<string, string>): GridReading {
  if (text === '') return { value: undefined };
  if (labels.has(text)) return { value: text };
  const name = /^新建项目“(.+)”$/.exec(text)?.[1];
  if (name === undefined)
    return { fault: `没有“${text}”这个项目：从列表中选择，或选列表末尾的“${offered(text)}”` };
  const reading = readName(name);
  return 'fault' in reading ? reading : { value: { newProject: String(reading.value) } satisfies NewProject };
}
