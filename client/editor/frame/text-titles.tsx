import type { TextScope, TextSection } from './text-sections.ts';

interface Props {
  readonly texts: readonly TextScope[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** The headings of the text: of several published parts, each in a fold of its own. */
export function TextTitles({ texts, selected, onSelect }: Props) {
  const list = (headings: readonly TextSection[]) => (
    <ul className="text-titles">
      {headings.map(({ key, title, shortTitle, depth }) => (
        <li key={key}>
          <button
            type="button"
            aria-current={key === selected ? 'true' : undefined}
            title={title}
            style={{ paddingLeft: 12 + Math.min(depth, 2) * 12 }}
            onClick={() => onSelect(key)}
          >
            <span className="section-name">{shortTitle}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  const [first] = texts;
  if (texts.length === 1 && first) return list(first.sections);
  return texts.map(({ scope, name, sections }, index) => (
    <details key={scope} open={index === 0}>
      <summary title={name}>{name}</summary>
      {list(sections)}
    </details>
  ));
}
