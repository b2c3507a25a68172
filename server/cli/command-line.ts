/** A command as typed: its words, and its options with their values. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Splits arguments into words and `--name value`. Returns a Chinese complaint where they do not come apart. */
export function readCommandLine(
  args: readonly string[],
  known: readonly string[],
): CommandLine | { readonly complaint: string } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [, name = '', joined] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!known.includes(name)) return { complaint: `不认识的选项 --${name}` };
    const value = joined ?? args[++index];
    if (!value || (joined === undefined && value.startsWith('--')))
      return { complaint: `选项 --${name} 后面缺少内容` };
    if (options.has(name)) return { complaint: `选项 --${name} 写了两次` };
    options.set(name, value);
  }
  return { words, options };
}
