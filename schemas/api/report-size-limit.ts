/** The largest report, in bytes of JSON, that is read; the largest published one known is under 2 MB. */
export const reportSizeLimit = 10 * 1024 * 1024;
