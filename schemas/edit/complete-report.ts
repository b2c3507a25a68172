import type { Fault } from '../model/fault.ts';
import { departmentScope } from '../model/identity.ts';
import { integrityFaults } from '../model/integrity.ts';
import { type Report, reportSchema } from '../model/report.ts';
import { completeValue } from '../model/working/complete-value.ts';
import { kindOfSchema, type Schema, type SchemaKind } from '../model/working/kind-of-schema.ts';
import type { WorkingReport } from '../model/working-report.ts';
import type { Path, Step } from './change.ts';

/** Something not filled in yet, or not fitting with the rest: what it belongs to is left out of every table. */
export interface Unfinished {
  readonly path: Path;
  readonly message: string;
}

export interface CompletedReport {
  /** What can be printed truly: always a whole report. */
  readonly report: Report;
  readonly unfinished: readonly Unfinished[];
}

const completed = new WeakMap<WorkingReport, CompletedReport>();

/**
 * The whole entries of a report that is being written. An entry that lacks a required field, or names something that is
 * gone, is left out and listed; a missing name reads 【待补充】. A report with anything unfinished prints as a draft.
 */
export function completeReport(working: WorkingReport): CompletedReport {
  const known = completed.get(working);
  if (known) return known;
  const result = complete(working);
  completed.set(working, result);
  return result;
}

function complete(working: WorkingReport): CompletedReport {
  const { value, missing } = completeValue(reportSchema, working);
  let report = value as Report;
  const unfinished = missing.map((fault) => locate(working, fault));
  for (let round = 0; round < mostRounds; round++) {
    const faults = integrityFaults(report);
    if (faults.length === 0) return { report: withScopes(report), unfinished };
    unfinished.push(...faults.map((fault) => locate(report, fault)));
    report = withScopes(leaveOut(report, faults));
  }
  throw new Error('Leaving out what does not fit did not come to an end.');
}

/** What is left out may be named by something else; each round leaves out at least one entry of a chain. */
const mostRounds = 50;

const withScopes = (report: Report): Report =>
  report.publication.scopes.length > 0
    ? report
    : { ...report, publication: { ...report.publication, scopes: [departmentScope] } };

/** Takes out the nearest optional field or list item around each fault. */
function leaveOut(report: Report, faults: readonly Fault[]): Report {
  const places = new Map(
    faults.map(({ path }) => {
      const place = removable(reportSchema, path);
      return [JSON.stringify(place), place] as const;
    }),
  );
  const deepestFirst = [...places.values()].sort(laterFirst);
  return deepestFirst.reduce<unknown>(without, report) as Report;
}

function removable(schema: Schema, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let place: readonly PropertyKey[] = path;
  let current: Schema | undefined = schema;
  path.forEach((key, index) => {
    const kind = current ? kindOfSchema(current) : undefined;
    const part = kind?.kind === 'maybe' ? kindOfSchema(kind.inner) : kind;
    const inner = part?.kind === 'variants' ? variantWith(part.options, String(key)) : part;
    if (inner?.kind === 'list') {
      current = inner.element;
      place = path.slice(0, index + 1);
    } else if (inner?.kind === 'object') {
      current = inner.shape[String(key)];
      const own = current ? kindOfSchema(current) : undefined;
      if (own?.kind === 'maybe' && own.isOptional) place = path.slice(0, index + 1);
    } else current = undefined;
  });
  return place;
}

/** The variant that has the field at all. */
const variantWith = (options: readonly Schema[], key: string): SchemaKind | undefined =>
  options.map(kindOfSchema).find((kind) => kind.kind === 'object' && Object.hasOwn(kind.shape, key));

/** Later positions first, so that taking one out does not move the next. */
function laterFirst(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index], b[index]];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return y - x;
  }
  return b.length - a.length;
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    const index = Number(key);
    return rest.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((item, at) => (at === index ? without(item, rest) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<PropertyKey, unknown>>;
  if (rest.length > 0) return { ...object, [key]: without(object[key], rest) };
  const { [key]: _, ...others } = object;
  return others;
}

/** Positions into ids: what is unfinished stays where it is when lines are added above it. */
function locate(root: unknown, { path, message }: Fault): Unfinished {
  let value: unknown = root;
  const steps: Step[] = [];
  for (const key of path) {
    value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key];
    const id = typeof key === 'number' && (value as { readonly id?: unknown } | undefined)?.id;
    steps.push(typeof id === 'string' ? { id } : String(key));
  }
  return { path: steps, message };
}
