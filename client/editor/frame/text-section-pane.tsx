import { lazy, Suspense } from 'react';
import type { PrintedVersion } from '../../preview/use-version-pdf.ts';
import { changedFigures } from '../reasons/changed-figures.ts';
import type { Section } from '../section.ts';
import { usePrintedBetween } from './use-printed-between.ts';
import { useTextScopes } from './use-text-scopes.ts';
import { useTextSources } from './use-text-sources.ts';

interface Props {
  readonly selected: string;
  readonly sections: readonly Section[];
  readonly printed: PrintedVersion | undefined;
  readonly onSelect: (key: string) => void;
}

/** Comparing is much code, and few texts need it. */
const ChangeReasons = lazy(async () => ({
  default: (await import('../reasons/change-reasons.tsx')).ChangeReasons,
}));

/** What a part of the text is made of, with the way to where its figures are entered. */
export function TextSectionPane({ selected, sections, printed, onSelect }: Props) {
  const texts = useTextScopes().flatMap((scope) => scope.sections);
  const at = texts.findIndex(({ key }) => key === selected);
  const addresses = usePrintedBetween(printed, selected, texts[at + 1]?.key);
  const sources = useTextSources(sections, addresses);
  const figures = changedFigures(addresses ?? []);
  return (
    <div className="section-pane">
      <header>
        <h1>{texts[at]?.title ?? '文字说明'}</h1>
        <p>这一部分的句子和数字由录入的表格生成，与表格始终一致；右侧版面已翻到这里。</p>
      </header>
      {sources.length > 0 && (
        <section className="text-sources" aria-label="数字的来源">
          <h2>其中的数字在以下各处录入</h2>
          <ul>
            {sources.map(({ key, title, hint }) => (
              <li key={key}>
                <button type="button" onClick={() => onSelect(key)}>
                  <strong>{title}</strong>
                  <span>{hint}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {figures.length > 0 && (
        <Suspense>
          <ChangeReasons scope={selected.split('/')[0] ?? ''} figures={figures} />
        </Suspense>
      )}
    </div>
  );
}
