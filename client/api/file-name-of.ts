/** The name the server gives a file, in the form of RFC 5987 that holds Chinese. */
export function fileNameOf(headers: Headers, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(headers.get('Content-Disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : otherwise;
}
