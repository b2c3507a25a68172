import { useEditor } from '../../editor/use-editor.ts';
import { PerformancePage } from './performance-page.tsx';
import { SpecialFundList } from './special-fund-list.tsx';
import { useOpenedItem } from './use-opened-item.ts';
import '../sections.css';

export function SpecialFunds() {
  const { opened, open } = useOpenedItem('specialFunds');
  const item = useEditor((state) => state.report.specialFunds.find(({ id }) => id === opened));
  return item ? (
    <PerformancePage
      key={item.id}
      part="specialFunds"
      item={item}
      backLabel="全部专项资金"
      onBack={() => open(undefined)}
    />
  ) : (
    <div className="section-body">
      <p className="section-note">本部门主管、分配到其他单位或地区的专项资金；没有可不填。</p>
      <SpecialFundList onOpen={open} />
    </div>
  );
}
