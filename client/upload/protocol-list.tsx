import { type Certainty, certaintyNames, type ProtocolEntry } from '../../schemas/api/import.ts';
import { GrownList } from '../parts/grown-list.tsx';

interface Props {
  readonly protocol: readonly ProtocolEntry[];
  /** What to do about what was come by so, where it is not a published report that was read. */
  readonly hints?: Readonly<Record<Certainty, string>>;
  /** What is shown from the beginning. */
  readonly opened?: readonly Certainty[];
}

const order: readonly Certainty[] = ['notUnderstood', 'guessed', 'understood'];
const publishedHints: Readonly<Record<Certainty, string>> = {
  notUnderstood: '按原文保留，请核对放在哪里',
  guessed: '请核对',
  understood: '',
};

/** How a document was understood: what needs a look first. */
export function ProtocolList({ protocol, hints = publishedHints, opened = ['notUnderstood'] }: Props) {
  return (
    <section className="import-protocol" aria-label="导入记录">
      {order.map((certainty) => {
        const own = protocol.filter((entry) => entry.certainty === certainty);
        const hint = hints[certainty];
        if (own.length === 0) return null;
        return (
          <details key={certainty} className={`is-${certainty}`} open={opened.includes(certainty)}>
            <summary>
              {certaintyNames[certainty]} {own.length} 处{hint && <span className="soft">，{hint}</span>}
            </summary>
            <GrownList items={own}>
              {({ place, message, text }) => (
                <>
                  {place && <span className="problem-where">{place}</span>}
                  {message}
                  {text && <q>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</q>}
                </>
              )}
            </GrownList>
          </details>
        );
      })}
    </section>
  );
}
