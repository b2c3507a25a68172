import type { TextRun } from '../../schemas/compare/texts/text-run.ts';

interface Props {
  readonly runs: readonly TextRun[];
}

/** What was taken out is struck through, what was put in underlined. */
export function MarkedText({ runs }: Props) {
  let at = 0;
  return (
    <span className="marked-text">
      {runs.map(({ kind, text }) => {
        const key = `${at} ${kind}`;
        at += text.length;
        if (kind === 'gone') return <del key={key}>{text}</del>;
        if (kind === 'new') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
