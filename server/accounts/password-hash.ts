import type { Options } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. The package's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

export interface PasswordHashes {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** A password is compared as NFKC: input methods write the same letter in two widths. Loaded when first needed. */
export const passwordHashes: PasswordHashes = {
  hash: async (password) => (await import('@node-rs/argon2')).hash(password.normalize('NFKC'), cost),
  verify: async (hash, password) =>
    (await import('@node-rs/argon2')).verify(hash, password.normalize('NFKC')),
};
