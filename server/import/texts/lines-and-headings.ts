/** A heading the pack's outline has in a scope. */
export interface OutlineHeading {
  readonly key: string;
  readonly text: string;
  readonly address: string;
  /** The heading it stands in. */
  readonly parent: string;
}

/** A line of text, and where it stands in the document. */
export interface Line {
  readonly text: string;
  readonly place: string;
  readonly isOutlined: boolean;
}
