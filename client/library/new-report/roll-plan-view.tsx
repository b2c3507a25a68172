import { useId } from 'react';
import type { AnsweredRollPlan } from '../../../schemas/api/roll.ts';
import { type Fate, fateNames } from '../../../schemas/roll/fate.ts';
import type { RollPartKey } from '../../../schemas/roll/roll-parts.ts';
import './roll-plan.css';

export interface RollChoices {
  readonly fates: Readonly<Partial<Record<RollPartKey, Fate>>>;
  readonly ended: readonly string[];
}

interface Props {
  readonly plan: AnsweredRollPlan;
  readonly choices: RollChoices;
  readonly onChange: (choices: RollChoices) => void;
}

/** What would be taken over, part by part, each to be changed; then the projects, and what has to be known. */
export function RollPlanView({ plan, choices, onChange }: Props) {
  const { fates, ended } = choices;
  const toggle = (id: string): void =>
    onChange({ ...choices, ended: ended.includes(id) ? ended.filter((own) => own !== id) : [...ended, id] });
  return (
    <>
      <table className="roll-plan">
        <caption className="visually-hidden">沿用计划</caption>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col" className="is-number">
              数量
            </th>
            <th scope="col">处理</th>
          </tr>
        </thead>
        <tbody>
          {plan.parts.map((part) => (
            <PartRow
              key={part.key}
              part={part}
              fate={fates[part.key] ?? part.fates[0]}
              onFate={(fate) => onChange({ ...choices, fates: { ...fates, [part.key]: fate } })}
            />
          ))}
        </tbody>
      </table>
      {plan.projects.length > 0 && (
        <details className="roll-projects" open={plan.projects.some(({ ends }) => ends)}>
          <summary>
            {plan.projects.length} 个项目中，{ended.length} 个不再沿用
          </summary>
          <ul>
            {plan.projects.map(({ id, name, why }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={!ended.includes(id)} onChange={() => toggle(id)} />
                  {name}
                </label>
                {why && <span className="soft">（{why}）</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.notes.length > 0 && (
        <section className="notice" aria-label="需要注意">
          <strong>需要注意</strong>
          <ul>
            {plan.notes.map(({ where, message }) => (
              <li key={`${where}${message}`}>
                {where}：{message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>上年的数成为本年的“上年数”。沿用的文字中年份随之改动；发布前须逐处确认，在“检查”中列出。</p>
    </>
  );
}

interface PartRowProps {
  readonly part: AnsweredRollPlan['parts'][number];
  readonly fate: Fate | undefined;
  readonly onFate: (fate: Fate) => void;
}

function PartRow({ part: { name, count, fates, says }, fate, onFate }: PartRowProps) {
  const id = useId();
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{name}</label>
        {says && <p className="soft">{says}</p>}
      </th>
      <td className="is-number">{count}</td>
      <td>
        <select
          id={id}
          value={fate}
          disabled={fates.length < 2}
          onChange={({ target }) => onFate(target.value as Fate)}
        >
          {fates.map((own) => (
            <option key={own} value={own}>
              {fateNames[own]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
