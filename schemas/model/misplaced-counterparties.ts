import type { Fault } from './fault.ts';
import type { Report } from './report.ts';

/** A counterparty stands on either side of an internal flow and nowhere else. */
export function misplacedCounterparties(report: Report): readonly Fault[] {
  return report.lines.flatMap(({ counterparty, unit, category, source }, index) => {
    if (counterparty === undefined) return [];
    const path = ['lines', index, 'counterparty'];
    if (counterparty === unit) return [{ path, message: '往来单位不能是本单位自己' }];
    const giving = category === 'subsidyToAffiliates' || category === 'remittanceToSuperior';
    const receiving = source === 'superiorSubsidy' || source === 'affiliateRemittance';
    return giving !== receiving
      ? []
      : [
          {
            path,
            message:
              '只有对附属单位补助、上解上级（付出方）或上级补助、附属单位上缴（收到方）才填往来单位，且一条明细只能是其中一方',
          },
        ];
  });
}
