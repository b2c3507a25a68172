import { z } from 'zod';

const points = z.number().nonnegative();

const fontRole = z.enum(['display', 'hei', 'kai', 'fangSong', 'song']);
export type FontRole = z.infer<typeof fontRole>;

const textStyle = z.strictObject({
  font: fontRole,
  /** Type size in points: 三号 16, 二号 22, 四号 14. */
  size: points,
  /** Exact line pitch in points. */
  lineHeight: points,
  bold: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'justify']),
  /** Indent of the first line in characters. */
  indent: z.number().nonnegative(),
  spaceBefore: points,
  spaceAfter: points,
});
export type TextStyle = z.infer<typeof textStyle>;

const pageLayout = z.strictObject({
  width: points,
  height: points,
  top: points,
  right: points,
  bottom: points,
  left: points,
});

/**
 * Typography of a pack, in points. After GB/T 9704-2012 where it applies (page, body, headings, page numbers);
 * it feeds the docx and the pdf alike, so that both break at the same places.
 */
export const houseStyleSchema = z.strictObject({
  /** Paper and margins of each page layout; width and height are those of the turned paper. */
  page: z.strictObject({ text: pageLayout, table: pageLayout, wideTable: pageLayout }),
  /** The official name of each face (for the docx), other names it goes by, and what stands in for it in a pdf. */
  fonts: z.record(
    fontRole,
    z.strictObject({
      official: z.string(),
      aliases: z.array(z.string()),
      standIn: z.enum(['Noto Serif SC', 'Noto Sans SC']),
    }),
  ),
  pageNumber: z.strictObject({
    font: fontRole,
    size: points,
    /** Distance of the number from the text block. */
    gap: points,
    /** Odd pages: right, even pages: left, this many characters in from the edge. */
    inset: z.number().nonnegative(),
  }),
  text: z.strictObject({
    cover: textStyle,
    coverLine: textStyle,
    report: textStyle,
    part: textStyle,
    tableTitle: textStyle,
    chapter: textStyle,
    section: textStyle,
    item: textStyle,
    body: textStyle,
    note: textStyle,
    closing: textStyle,
    contentsTitle: textStyle,
    contents0: textStyle,
    contents1: textStyle,
    contents2: textStyle,
  }),
  table: z.strictObject({
    font: fontRole,
    headerFont: fontRole,
    rule: points,
    /** Between a table and what follows it, but for its notes. */ spaceAfter: points,
  }),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
