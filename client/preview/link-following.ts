/** What is done with the links of a preview; each names a cell. */
export interface LinkFollowing {
  readonly onFollow: (address: string) => void;
  /** Said while the mouse rests on it. */
  readonly describe: (address: string) => string;
  /** Addresses that stand out. */
  readonly marked: ReadonlySet<string>;
}
