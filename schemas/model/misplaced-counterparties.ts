import type { Problem } from '../problem.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

/** A counterparty stands on either side of an internal flow and nowhere else. */
export function misplacedCounterparties(report: Report): readonly Problem[] {
  return report.lines.flatMap(({ counterparty, unit, category, source }, index) => {
    if (counterparty === undefined) return [];
    const where = placeOf(['lines', index, 'counterparty']);
    if (counterparty === unit) return [{ where, message: '往来单位不能是本单位自己' }];
    const giving = category === 'subsidyToAffiliates' || category === 'remittanceToSuperior';
    const receiving = source === 'superiorSubsidy' || source === 'affiliateRemittance';
    return giving !== receiving
      ? []
      : [
          {
            where,
            message:
              '只有对附属单位补助、上解上级（付出方）或上级补助、附属单位上缴（收到方）才填往来单位，且一条明细只能是其中一方',
          },
        ];
  });
}
