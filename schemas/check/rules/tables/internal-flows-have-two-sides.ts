import { flowOf } from '../../../derive/flow.ts';
import { flowProblems } from '../../../derive/flow-problems.ts';
import type { Report } from '../../../model/report.ts';
import { eachPart } from '../../engine/each-part.ts';
import { failed, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { partsOfReport } from './report-parts.ts';

export const internalFlowsHaveTwoSides: Rule = {
  id: 'internal-flows-have-two-sides',
  group: 'tables',
  title: '部门内部往来：付出方与收到方的金额相等',
  source: '编制惯例（部门汇总时抵销内部往来）',
  check: eachPart(partsOfReport(['lines', 'closing', 'units']), (books) => {
    const flows = [...books.lines, ...books.closing].filter((entry) => flowOf(entry) !== undefined);
    const [first] = flows;
    if (!first) return [];
    const problems = flowProblems(books as Report);
    if (problems.length === 0) return [passed];
    return problems.map(({ where, message }) =>
      failed({
        severity: 'error',
        message: `${where}，${message}。`,
        mend: '在两个单位的收支明细中找到这笔往来，改正有误的一方。',
        places: [entryAt(['lines', { id: first.id }])],
        about: `${where}${message}`,
      }),
    );
  }),
};
