import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';

/** What the standard report leaves to the agency. */
export function PackOptions() {
  const options = useEditor((state) => state.pack.options);
  const chosen = useEditor((state) => state.report.options);
  const { edit } = useEditorActions();
  const entries = Object.entries(options);
  if (entries.length === 0) return null;
  return (
    <section className="section-block">
      <h2>版式选择</h2>
      {entries.map(([name, option]) => (
        <ChoiceList
          key={name}
          legend={option.title}
          value={chosen[name] || option.default}
          choices={option.choices.map(({ value, title }) => ({ value, label: title }))}
          onChange={(value) =>
            edit(
              (draft) => {
                draft.options[name] = value;
              },
              { label: `修改${option.title}`, path: ['options', name] },
            )
          }
        />
      ))}
    </section>
  );
}
