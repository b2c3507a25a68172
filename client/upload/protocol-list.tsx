import { certaintyNames, type ProtocolEntry } from '../../schemas/api/import.ts';

interface Props {
  readonly protocol: readonly ProtocolEntry[];
}

const kinds = [
  { certainty: 'notUnderstood', hint: '按原文保留，请核对放在哪里' },
  { certainty: 'guessed', hint: '请核对' },
  { certainty: 'understood', hint: '' },
] as const;

/** How a document was understood: what needs a look first. */
export function ProtocolList({ protocol }: Props) {
  return (
    <section className="import-protocol" aria-label="导入记录">
      {kinds.map(({ certainty, hint }) => {
        const own = protocol.filter((entry) => entry.certainty === certainty);
        if (own.length === 0) return null;
        return (
          <details key={certainty} className={`is-${certainty}`} open={certainty === 'notUnderstood'}>
            <summary>
              {certaintyNames[certainty]} {own.length} 处{hint && <span className="soft">，{hint}</span>}
            </summary>
            <ul>
              {own.map(({ place, message, text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and entries may read alike
                <li key={index}>
                  {place && <span className="problem-where">{place}</span>}
                  {message}
                  {text && <q>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</q>}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
