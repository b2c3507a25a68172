import { CheckCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import type { Section, SectionProgress } from '../section.ts';
import { useEditor } from '../use-editor.ts';
import { TextTitles } from './text-titles.tsx';
import { useTextScopes } from './use-text-scopes.ts';
import './section-list.css';

interface Props {
  readonly sections: readonly Section[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** What is entered, how far it is, and the sentences that come of it. */
export function SectionList({ sections, selected, onSelect }: Props) {
  return (
    <>
      <h2>录入</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.key}>
            <button
              type="button"
              aria-current={section.key === selected ? 'true' : undefined}
              onClick={() => onSelect(section.key)}
            >
              <Progress section={section} />
              <span className="section-name">{section.title}</span>
              <Count section={section} />
            </button>
          </li>
        ))}
      </ul>
      <h2>文字说明</h2>
      <TextTitles texts={useTextScopes()} selected={selected} onSelect={onSelect} />
    </>
  );
}

interface OfSection {
  readonly section: Section;
}

const marks = {
  empty: { Icon: MinusCircleOutlined, text: '未录入' },
  unfinished: { Icon: ExclamationCircleFilled, text: '未填完' },
  entered: { Icon: CheckCircleFilled, text: '已录入' },
} satisfies Record<SectionProgress, unknown>;

function Progress({ section }: OfSection) {
  const progress = useEditor(({ report, completed, pack }) =>
    section.progress(report, completed.unfinished, pack),
  );
  const { Icon, text } = marks[progress];
  return (
    <span className={`section-progress is-${progress}`} role="img" aria-label={text} title={text}>
      <Icon aria-hidden />
    </span>
  );
}

function Count({ section }: OfSection) {
  const count = useEditor(({ report }) => section.count(report));
  return <span className="section-count">{count}</span>;
}
