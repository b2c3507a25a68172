/** The item with the field set; undefined takes it away. */
export function withField<Item extends object>(item: Item, key: string, value: unknown): Item {
  if (value !== undefined) return { ...item, [key]: value };
  const { [key]: _, ...others } = item as Record<string, unknown>;
  return others as Item;
}
