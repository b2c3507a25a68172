/** The fields open at a place of the text: of a field its result is read, its instruction is not. */
export interface FieldStack {
  begin(): void;
  instruct(text: string): void;
  separate(): void;
  end(): void;
  /** An instruction that never came to its result hides nothing beyond its paragraph. */
  endParagraph(): void;
  /** A 目录 holds no tables: one that goes on is not closed in the file. */
  leaveContents(): void;
  readonly isReading: boolean;
  readonly isContents: boolean;
}

interface Field {
  readonly instruction: string;
  readonly hasResult: boolean;
}

export function fieldStack(): FieldStack {
  let fields: readonly Field[] = [];
  const change = (how: (field: Field) => Field): void => {
    const last = fields.at(-1);
    if (last) fields = [...fields.slice(0, -1), how(last)];
  };
  const isContents = ({ instruction, hasResult }: Field): boolean =>
    hasResult && /^\s*TOC\b/.test(instruction);
  return {
    begin: () => {
      if (fields.length < 50) fields = [...fields, { instruction: '', hasResult: false }];
    },
    instruct: (text) =>
      change((field) => ({ ...field, instruction: (field.instruction + text).slice(0, 100) })),
    separate: () => change((field) => ({ ...field, hasResult: true })),
    end: () => {
      fields = fields.slice(0, -1);
    },
    endParagraph: () => {
      fields = fields.map((field) => ({ ...field, hasResult: true }));
    },
    leaveContents: () => {
      fields = fields.filter((field) => !isContents(field));
    },
    get isReading() {
      return fields.every(({ hasResult }) => hasResult);
    },
    get isContents() {
      return fields.some(isContents);
    },
  };
}
