import { changeStatusNames } from '../../schemas/compare/change-status.ts';
import type { ComparedProject } from '../../schemas/compare/items/compared-project.ts';
import type { ComparedText } from '../../schemas/compare/texts/compared-text.ts';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly project: ComparedProject;
}

/** What of its texts and indicators is written otherwise; all of them only on demand. */
export function ProjectWords({ project: { texts, indicators, status } }: Props) {
  const count = texts.length + indicators.length;
  if (count === 0) return null;
  const isWhole = status === 'new' || status === 'gone';
  return (
    <details open={!isWhole && count <= 3}>
      <summary>{count} 处</summary>
      {texts.map((text) => (
        <Words key={text.key} title={text.where} texts={[text]} />
      ))}
      {indicators.map(({ key, name, status: own, texts: fields }) => (
        <Words
          key={`${key} ${own}`}
          title={`指标“${name}”${own === 'changed' || isWhole ? '' : changeStatusNames[own]}`}
          texts={fields}
          isNamed
        />
      ))}
    </details>
  );
}

interface WordsProps {
  readonly title: string;
  readonly texts: readonly ComparedText[];
  readonly isNamed?: boolean;
}

function Words({ title, texts, isNamed = false }: WordsProps) {
  return (
    <div className="changed-words">
      <strong>{title}</strong>
      {texts.map(({ key, where, runs }) => (
        <p key={key}>
          {isNamed && <span className="soft">{where}：</span>}
          <MarkedText runs={runs} />
        </p>
      ))}
    </div>
  );
}
