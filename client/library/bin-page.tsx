import { ArrowLeftOutlined } from '@ant-design/icons';
import { AnsweredList } from '../parts/answered-list.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { hashOf } from '../route.ts';
import { BinTable } from './bin-table.tsx';
import { useLibrary } from './use-library.ts';

/** What has been deleted stays here and can be brought back. */
export function BinPage() {
  const { asked, deleted, bringBack } = useLibrary();
  return (
    <PageFrame
      title="回收站"
      hint="删除的报告留在这里，连同全部历史版本，随时可以恢复。"
      actions={
        <a href={hashOf({ page: 'home' })}>
          <ArrowLeftOutlined aria-hidden /> 返回报告
        </a>
      }
    >
      {bringBack.problems.length > 0 && <ProblemList title="没有恢复" problems={bringBack.problems} />}
      <AnsweredList asked={asked} of="回收站">
        {() =>
          deleted.length > 0 ? (
            <BinTable reports={deleted} onBringBack={(report) => void bringBack.run(report)} />
          ) : (
            <EmptyState title="回收站是空的" />
          )
        }
      </AnsweredList>
    </PageFrame>
  );
}
