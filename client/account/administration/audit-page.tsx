import { Button } from 'antd';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { AuditTable } from './audit-table.tsx';
import { useAudit } from './use-audit.ts';

/** Who did what, when and from where. */
export function AuditPage() {
  const { asked, more } = useAudit();
  return (
    <PageFrame title="操作记录" hint="本单位账号的登录、账号变动和报告的新建、删除、恢复、导出。">
      <AnsweredList asked={asked} of="操作记录">
        {({ entries, next }) =>
          entries.length === 0 ? (
            <EmptyState title="还没有操作记录" />
          ) : (
            <>
              <AuditTable entries={entries} />
              {more.problems.length > 0 && <ProblemList title="没有读到" problems={more.problems} />}
              <div className="page-foot">
                <span role="status">已显示 {entries.length} 条</span>
                {next === null ? (
                  <span>没有更早的了</span>
                ) : (
                  <Button loading={more.isRunning} onClick={() => void more.run(next)}>
                    显示更早的记录
                  </Button>
                )}
              </div>
            </>
          )
        }
      </AnsweredList>
    </PageFrame>
  );
}
