import { useEditor } from '../../editor/use-editor.ts';
import { PerformancePage } from './performance-page.tsx';
import { ProjectList } from './project-list.tsx';
import { useOpenedItem } from './use-opened-item.ts';
import '../sections.css';

export function Projects() {
  const { opened, open } = useOpenedItem('projects');
  const item = useEditor((state) => state.report.projects.find(({ id }) => id === opened));
  return item ? (
    <PerformancePage
      key={item.id}
      part="projects"
      item={item}
      backLabel="全部项目"
      onBack={() => open(undefined)}
    />
  ) : (
    <div className="section-body">
      <ProjectList onOpen={open} />
    </div>
  );
}
