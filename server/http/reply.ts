/** What answers a request: a value of the contract, or bytes. */
export type Reply<Answer> = JsonReply<Answer> | BytesReply;

interface JsonReply<Answer> {
  readonly kind: 'json';
  readonly value: Answer;
  readonly status: number;
  /** A token for the session cookie; null takes the cookie away. */
  readonly token?: string | null;
}

interface BytesReply {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly type: string;
  /** With it, the browser saves a file. */
  readonly fileName?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Its address holds the hash of what it is. */
  readonly isImmutable: boolean;
}

export const json = <Answer>(value: Answer, status = 200): JsonReply<Answer> => ({
  kind: 'json',
  value,
  status,
});

export const withToken = <Answer>(value: Answer, token: string | null): JsonReply<Answer> => ({
  ...json(value),
  token,
});

export const file = (
  bytes: Uint8Array,
  { type, fileName, headers = {} }: { type: string; fileName: string; headers?: BytesReply['headers'] },
): BytesReply => ({ kind: 'bytes', bytes, type, fileName, headers, isImmutable: false });

/** The JSON text of an answer of the contract, where it was made elsewhere. */
export const jsonText = (body: string): BytesReply => ({ ...immutableJson(body), isImmutable: false });

/** JSON text that never changes at its address. */
export const immutableJson = (body: string): BytesReply => ({
  kind: 'bytes',
  bytes: Buffer.from(body),
  type: 'application/json; charset=utf-8',
  headers: {},
  isImmutable: true,
});
