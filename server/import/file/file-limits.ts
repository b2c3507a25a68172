/** What a file may hold. The largest published report known has 2 MB of text and tables; pictures are not unpacked. */
export interface FileLimits {
  readonly fileBytes: number;
  /** Of one part, counted while it is unpacked, whatever the file declares. */
  readonly partBytes: number;
  readonly parts: number;
  readonly elements: number;
  readonly attributes: number;
  readonly depth: number;
  /** Places of the grids of all tables; merged cells cover many. */
  readonly tablePlaces: number;
}

export const fileLimits: FileLimits = {
  fileBytes: 64 * 1024 * 1024,
  partBytes: 24 * 1024 * 1024,
  parts: 10_000,
  elements: 600_000,
  attributes: 200,
  depth: 256,
  tablePlaces: 400_000,
};
