import type { ComparedText } from '../../schemas/compare/texts/compared-text.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { MarkedText } from './marked-text.tsx';
import { StatusTag } from './status-tag.tsx';

interface Props {
  readonly texts: readonly ComparedText[];
  readonly onlyChanges: boolean;
}

export function TextsView({ texts, onlyChanges }: Props) {
  const shown = texts.filter(({ status }) => !onlyChanges || status !== 'same');
  if (shown.length === 0) return <EmptyState title="文字没有变化" />;
  return shown.map(({ key, where, status, runs }) => (
    <section key={`${key} ${status}`} className="changed-text">
      <h3>
        {where} <StatusTag status={status} />
      </h3>
      <p>
        <MarkedText runs={runs} />
      </p>
    </section>
  ));
}
