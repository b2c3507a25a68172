import { z } from 'zod';

/** The largest document that is taken in, in bytes; published ones with pictures have a few million. */
export const importSizeLimit = 30 * 1024 * 1024;

/** The bytes of a file as they are, instead of JSON. */
export const fileBody = z.instanceof(Uint8Array);

/** How an entry of the protocol was come by; what is not understood is kept as it stands. */
const certaintySchema = z.enum(['understood', 'guessed', 'notUnderstood']);
export type Certainty = z.infer<typeof certaintySchema>;

export const certaintyNames: Readonly<Record<Certainty, string>> = {
  understood: '已识别',
  guessed: '推测',
  notUnderstood: '未识别',
};

/** What was made of a place of the imported document. */
export const protocolEntrySchema = z.strictObject({
  certainty: certaintySchema,
  /** Where in the document: `第3张表第5行`. */
  place: z.string(),
  message: z.string(),
  /** The text it is about, as printed. */
  text: z.string().optional(),
});

/** A report read out of a document; nothing is stored yet. */
export const importedFileSchema = z.strictObject({
  report: z.unknown(),
  protocol: z.array(protocolEntrySchema),
});
export type ProtocolEntry = Readonly<z.infer<typeof protocolEntrySchema>>;
