/** A complex field: what to work out, and the result as it was last worked out, which is what a reader sees. */
export function field(instruction: string, result: string, properties: string): string {
  return fieldOpening(instruction, properties) + result + fieldEnd(properties);
}

/** Everything before the result; the result may run over paragraphs. */
export function fieldOpening(instruction: string, properties: string): string {
  const code = `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`;
  return `${mark('begin', properties)}<w:r>${properties}${code}</w:r>${mark('separate', properties)}`;
}

export function fieldEnd(properties: string): string {
  return mark('end', properties);
}

function mark(type: 'begin' | 'separate' | 'end', properties: string): string {
  return `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
}
