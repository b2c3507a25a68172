import type { Change } from '../../../schemas/edit/change.ts';
import { fieldsInWords } from '../../../schemas/edit/fields-in-words.ts';
import { GrownList } from '../../parts/grown-list.tsx';
import { changeInWords } from '../changes/change-in-words.ts';
import { placeOf } from '../changes/place-of.ts';
import { useEditor } from '../use-editor.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly before: object;
  readonly after: object;
}

/** Changes cell by cell: an item that comes or goes with all that stands in it. Put in words as far as they are shown. */
export function ChangeRows({ changes, before, after }: Props) {
  const codeNames = useEditor((state) => state.codeNames);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const words = { codeNames, moneyUnit };
  return (
    <GrownList className="workbook-changes" items={changes}>
      {(change) => {
        const { where, what } = changeInWords(change, before, after, words);
        const isItem = change.kind === 'insert' || change.kind === 'remove';
        const fields = isItem
          ? fieldsInWords(change.kind === 'insert' ? after : before, placeOf(change), words)
          : [];
        return (
          <>
            <span className="workbook-change-where">{where}</span>
            <span className={`workbook-change-what is-${change.kind}`}>
              {what}
              {fields.map(({ name, value }) => (
                <span key={name} className="workbook-field">
                  <span className="soft">{name}</span> {value}
                </span>
              ))}
            </span>
          </>
        );
      }}
    </GrownList>
  );
}
