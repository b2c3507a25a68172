const dayMs = 86_400_000;

/** The date of a serial number: days from 1900 with its 29 February that never was, or from 1904. Undefined where it is none. */
export function dateOfSerial(text: string, isFrom1904: boolean): string | undefined {
  if (!/^\d{1,7}(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial > 2_958_465) return undefined;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(first + serial * dayMs).toISOString().slice(0, 10);
}
