import { z } from 'zod';

/** A stable id from an injected generator; references go by id, never by code or position. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, { error: '标识应为 1–64 个字母、数字、下划线或短横线' })
  .refine((id) => id !== departmentScope, { message: '“department”是保留的标识' });

/** The whole department as a scope; any other scope is the id of a unit. */
export const departmentScope = 'department';

/** `department` or the id of a unit. */
export const scopeSchema = z.union([z.literal(departmentScope), idSchema]);
export type Scope = z.infer<typeof scopeSchema>;

/** Whether a unit's entries belong to the scope: every unit's to the department, its own to a unit. */
export const isWithin = (scope: Scope, unit: string): boolean => scope === departmentScope || unit === scope;
