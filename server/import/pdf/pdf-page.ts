/** Points from the left and the top of a page as it is read, whatever way it was turned. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text on one line. */
export interface TextRun extends Box {
  readonly text: string;
  readonly size: number;
}

/** A ruled line: `at` across, from `from` to `to` along. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  /** `at` is the height. */
  readonly across: readonly Rule[];
  /** `at` is the distance from the left. */
  readonly down: readonly Rule[];
}

/** What a page shows, as far as a reader of text and tables needs it. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rules: Rules;
  readonly hasPictures: boolean;
}
