import type { ImportMode } from '../../schemas/api/workbook.ts';

/** The option `--mode`: only blanks are filled unless it says otherwise. Undefined where it is neither. */
export const importMode = (options: ReadonlyMap<string, string>): ImportMode | undefined => {
  const word = options.get('mode') ?? 'fill';
  return word === 'fill' || word === 'replace' ? word : undefined;
};

export const notAMode = (options: ReadonlyMap<string, string>): string =>
  `--mode 应为 fill（只填空白）或 replace（替换），不能是“${options.get('mode')}”`;
