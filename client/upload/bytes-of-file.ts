import { UnusableInput } from '../../schemas/problem.ts';

/**
 * The bytes of a file of the person's choice. It may be gone, or locked by another program, between its choice and its reading.
 * @throws UnusableInput where it cannot be read, or is larger than `limit`; `advice` says what to do then
 */
export async function bytesOfFile(
  file: File,
  limit: number,
  advice: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limit) throw new UnusableInput([tooLarge(file, limit, advice)]);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnusableInput([
      { where: '', message: '读不到这个文件。它可能已被移动、改名，或正被别的程序占用，请重新选择。' },
    ]);
  }
}

const tooLarge = (file: File, limit: number, advice: string) => ({
  where: '',
  message: `文件有 ${(file.size / 1024 / 1024).toFixed(1)} MB，应不超过 ${limit / 1024 / 1024} MB。${advice}`,
});
