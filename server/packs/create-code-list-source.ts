import type { CodeListEntry } from '../../schemas/code-lists/code-list-entry.ts';
import type { CodeListId, CodeNames } from '../../schemas/model/code-list.ts';
import { nameInitials } from './name-initials.ts';
import { hashOf, type ServedText } from './served-text.ts';

/** To be raised when the same names are served otherwise than before: browsers keep what they have for good. */
const form = 1;

export interface CodeListSource {
  /** Its hash is that of codes and names; initials, which take longer, are made when the body is first asked for. */
  list(id: CodeListId): ServedText;
}

/** The code lists as browsers look codes up in them, each made when first asked for. */
export function createCodeListSource({ codeNames }: { readonly codeNames: CodeNames }): CodeListSource {
  const made = new Map<CodeListId, ServedText>();
  return {
    list: (id) => {
      const source = made.get(id) ?? sourceOf(codeNames[id]);
      made.set(id, source);
      return source;
    },
  };
}

function sourceOf(names: ReadonlyMap<string, string>): ServedText {
  let body: string | undefined;
  return {
    hash: hashOf(JSON.stringify([form, ...names])),
    get body() {
      body ??= JSON.stringify(entriesOf(names));
      return body;
    },
  };
}

function entriesOf(names: ReadonlyMap<string, string>): readonly CodeListEntry[] {
  const initials = nameInitials([...names.values()]);
  return [...names].map(([code, name], index) => ({ code, name, initials: initials[index] ?? '' }));
}
