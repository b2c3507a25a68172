/** A file made to do harm, or too large to be of use. */
export interface HostileFile {
  /** With the extension it goes by. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  /** What the refusal says; absent where it may be read as well, if only in bounds. */
  readonly says?: string;
}
