import { setImmediate } from 'node:timers/promises';

/**
 * Reads, ends what reads, and fails as well where something underneath fails and nobody waits for it. In a damaged file
 * pdf.js may leave a failure to nobody, which would end the process, and what waits would wait for ever.
 */
export async function catchingLeftOver<T>(read: () => Promise<T>, end: () => Promise<void>): Promise<T> {
  const { promise: leftOver, reject } = withReject();
  process.on('unhandledRejection', reject);
  try {
    const result = await Promise.race([read(), leftOver]);
    // Node tells of a failure left to nobody only when everything at hand is done.
    await Promise.race([setImmediate(), leftOver]);
    return result;
  } finally {
    await end();
    await setImmediate();
    process.off('unhandledRejection', reject);
  }
}

function withReject() {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  promise.catch(() => undefined);
  return { promise, reject: (reason: unknown) => reject(reason) };
}
