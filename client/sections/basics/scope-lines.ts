import { departmentScope } from '../../../schemas/model/identity.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

export interface ScopeLine {
  readonly scope: string;
  readonly name: string;
  /** Among those published; -1: not published. */
  readonly position: number;
}

/** Those published in the order of print, then the others. */
export function scopeLines(scopes: readonly string[], units: WorkingReport['units']): readonly ScopeLine[] {
  const names = new Map([
    [departmentScope, '部门汇总'],
    ...units.map(({ id, name }, index) => [id, name || `第 ${index + 1} 个单位`] as const),
  ]);
  const others = [...names.keys()].filter((scope) => !scopes.includes(scope));
  return [...scopes, ...others].map((scope) => ({
    scope,
    name: names.get(scope) ?? '已删除的单位',
    position: scopes.indexOf(scope),
  }));
}

/** The last one published stays. */
export function toggledScope(scopes: readonly string[], scope: string): readonly string[] {
  if (!scopes.includes(scope)) return [...scopes, scope];
  return scopes.length === 1 ? scopes : scopes.filter((own) => own !== scope);
}

export function movedScope(scopes: readonly string[], from: number, to: number): readonly string[] {
  const moving = scopes.slice(from, from + 1);
  const staying = scopes.filter((_, index) => index !== from);
  return [...staying.slice(0, to), ...moving, ...staying.slice(to)];
}
