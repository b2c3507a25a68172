interface Term {
  readonly term: string;
  readonly text: string;
}

/**
 * The terms that 名词解释 prints: the report's own in their order, in place of the pack's of the same name; each further one of
 * the pack's behind the one it follows there. A term without a text is left out.
 */
export function glossaryTerms(own: readonly Term[], pack: readonly Term[]): readonly Term[] {
  const terms = own.map(({ term, text }) => ({ term, text }));
  pack.forEach((entry, index) => {
    if (terms.some(({ term }) => term === entry.term)) return;
    const before = pack[index - 1]?.term;
    terms.splice(terms.findIndex(({ term }) => term === before) + 1, 0, entry);
  });
  return terms.filter(({ text }) => text.trim() !== '');
}
