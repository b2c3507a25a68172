import type { Both } from '../../schemas/compare/compared-report.ts';
import type { ComparedProject } from '../../schemas/compare/items/compared-project.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ChangeCells } from './change-cells.tsx';
import { ChangeHeads } from './change-heads.tsx';
import { ProjectWords } from './project-words.tsx';
import { StatusTag } from './status-tag.tsx';

interface Props {
  readonly projects: readonly ComparedProject[];
  readonly years: Both<string>;
  readonly onlyChanges: boolean;
}

export function ProjectsView({ projects, years, onlyChanges }: Props) {
  const shown = projects.filter(({ status }) => !onlyChanges || status !== 'same');
  if (shown.length === 0) return <EmptyState title="项目没有变化" />;
  return (
    <div className="wide-content">
      <table className="comparison-table">
        <caption>项目（万元）</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">变动</th>
            <ChangeHeads years={years} />
            <th scope="col">文字和指标的变动</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => (
            <tr key={`${project.key} ${project.status}`}>
              <th scope="row">
                {project.name}
                <ProjectPlace project={project} />
              </th>
              <td>
                <StatusTag status={project.status} />
                {project.isGuess && <span className="soft">按名称相近判断，请核对</span>}
              </td>
              <ChangeCells change={project.budget} />
              <td>
                <ProjectWords project={project} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ProjectPlace({ project: { code, unit, was } }: { readonly project: ComparedProject }) {
  return (
    <>
      <span className="soft">{[code, unit].filter(Boolean).join(' · ')}</span>
      {was && <span className="soft">原：{[was.name, was.code, was.unit].filter(Boolean).join(' · ')}</span>}
    </>
  );
}
