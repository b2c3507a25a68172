/** Why a finding stands although it was seen: kept in the report, in no output for publication. */
export interface Waiver {
  readonly rule: string;
  /** `findingKey` of what is waived: once the figure or word changes, the waiver no longer holds. */
  readonly finding: string;
  readonly reason: string;
  /** Who, as signed in. */
  readonly name: string;
  /** ISO time. */
  readonly time: string;
}
