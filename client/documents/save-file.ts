import type { DocumentFile } from '../api/request-document.ts';

/** Hands a file to the browser's downloads. */
export function saveFile({ blob, name }: DocumentFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
