/** The system's code of a failure (ENOENT, EADDRINUSE); empty where it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
