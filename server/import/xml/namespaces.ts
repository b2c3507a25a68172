import { elementPrefix } from './element-prefix.ts';

/** The namespaces that hold where the parser stands, and what elements are called by them. */
export interface Namespaces {
  /** Declared by an element at this depth: they hold within it. */
  declare(depth: number, own: ReadonlyMap<string, string>): void;
  leave(depth: number): void;
  /** The local name, behind a prefix of its own outside the words of the formats; undefined where the prefix is declared nowhere. */
  nameOf(written: string): string | undefined;
}

export function namespaces(): Namespaces {
  const scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> }[] = [];
  let prefixes: ReadonlyMap<string, string> = new Map([['xml', '']]);
  let names = new Map<string, string>();

  return {
    declare: (depth, own) => {
      scopes.push({ depth, prefixes });
      prefixes = new Map([...prefixes, ...own]);
      names = new Map();
    },
    leave: (depth) => {
      if (scopes.at(-1)?.depth !== depth) return;
      prefixes = scopes.pop()?.prefixes ?? prefixes;
      names = new Map();
    },
    nameOf: (written) => {
      const known = names.get(written);
      if (known !== undefined) return known;
      const colon = written.indexOf(':');
      const prefix = colon < 0 ? '' : written.slice(0, colon);
      const uri = prefixes.get(prefix);
      if (uri === undefined && prefix !== '') return undefined;
      const name = `${elementPrefix(uri ?? '', prefix)}${written.slice(colon + 1)}`;
      names.set(written, name);
      return name;
    },
  };
}
