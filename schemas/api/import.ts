import { z } from 'zod';

/** The largest document that is taken in, in bytes; published ones with pictures have a few million. */
export const importSizeLimit = 30 * 1024 * 1024;

/** The bytes of a file as they are, instead of JSON. */
export const fileBody = z.instanceof(Uint8Array);

/** What was made of a place of the document: understood, guessed, or kept without being understood. */
const protocolEntrySchema = z.strictObject({
  certainty: z.enum(['understood', 'guessed', 'notUnderstood']),
  place: z.string(),
  message: z.string(),
  text: z.string().optional(),
});

/** A report read out of a document; nothing is stored yet. */
export const importedFileSchema = z.strictObject({
  report: z.unknown(),
  protocol: z.array(protocolEntrySchema),
});
export type ImportProtocolEntry = Readonly<z.infer<typeof protocolEntrySchema>>;
