import type { Codec } from '../field.ts';

/** `1`, `1.2`, `1.2.1`. */
export const outlineNumberCodec: Codec = {
  kind: 'text',
  blank: '',
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => {
    const plain = text
      .normalize('NFKC')
      .replace(/[。、]/g, '.')
      .replace(/\s|\.$/g, '');
    return /^[1-9]\d{0,3}(?:\.[1-9]\d{0,3}){0,9}$/.test(plain)
      ? { value: plain }
      : { fault: `“${text.slice(0, 40)}”不是序号：应为 1，下级为 1.1、1.2` };
  },
};
