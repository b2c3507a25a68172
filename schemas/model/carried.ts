import { z } from 'zod';
import { budgetYearSchema } from './department.ts';
import { idSchema } from './identity.ts';
import { longText, requiredText, shortText } from './text.ts';

/** Something taken over from an earlier year's report: somebody has to look at it before it is published again. */
export const carriedSchema = z.strictObject({
  id: idSchema,
  /** The way to it: `projects/<id>/goals`. */
  entry: requiredText,
  /** The year of the report it comes from. */
  year: budgetYearSchema,
  /** What is doubtful in it: a year that could not be moved. */
  doubt: longText.default(''),
  /** Of what was carried: once it reads otherwise, somebody has looked at it. */
  fingerprint: shortText,
});
export type Carried = Readonly<z.infer<typeof carriedSchema>>;
