/** A text field of an item by its key; '' where it is blank. */
export const fieldOf = (item: object, key: string): string =>
  String((item as Readonly<Record<string, unknown>>)[key] ?? '');
