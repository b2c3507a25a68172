import type { Report } from '../../../schemas/model/report.ts';

/** Breaks a correct report in one place. */
export interface Mutation {
  readonly name: string;
  /**
   * Undefined where the report has nothing of the kind.
   * @param random from 0 to below 1, as `Math.random`, but seeded
   */
  readonly mutate: (report: Report, random: () => number) => Report | undefined;
}
