import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { type Amount, parseAmount, roundAmount, subtract, sum } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { guessed } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { Line } from './lines-and-headings.ts';

type LastYear = NonNullable<ReportInput['lastYear']>[number];

const categories = {
  basicExpenditure: '基本支出',
  projectExpenditure: '项目支出',
  businessExpenditure: '经营支出',
  remittanceToSuperior: '上解上级支出',
  subsidyToAffiliates: '对附属单位补助支出',
} as const;
const items = {
  overseas: ['overseasOther', '因公出国\\(境\\)费'],
  vehiclePurchase: ['vehiclePurchase', '公务用车购置费'],
  vehicleOperation: ['vehicleOperation', '公务用车运行维护费|公务用车运维费'],
  reception: ['reception', '公务接待费'],
} as const;

/** Last year's figures of each part: this year's less the changes its text names. */
export function lastYearEntries(
  scopes: readonly DerivedScope[],
  texts: readonly { readonly lines: readonly Line[] }[],
  pack: Pack,
): { readonly entries: LastYear[]; readonly protocol: readonly ProtocolEntry[] } {
  const read = scopes.map((scope, index) => lastYearOf(scope, texts[index]?.lines ?? [], pack));
  return {
    entries: read.flatMap((one, index) => (one ? [{ id: `y${index + 1}`, ...one.entry }] : [])),
    protocol: read.flatMap((one) => (one ? [one.protocol] : [])),
  };
}

function lastYearOf(scope: DerivedScope, lines: readonly Line[], pack: Pack) {
  const compared = lines
    .map((line) => ({ ...line, text: plain(line.text) }))
    .filter(({ text }) => /(?:较|比|与)(?:\d{4}年|上年)/.test(text));
  const main = compared.find(({ text }) => /基本支出/.test(text) && /项目支出/.test(text));
  const costs = compared.find(({ text }) => /三公/.test(text));
  const operating = compared.find(({ text }) => /机关运行经费/.test(text) && text !== main?.text);
  const before = (figure: string, change: Amount | undefined) => {
    const now = scope.figures[figure]?.amount;
    return now === undefined || change === undefined
      ? undefined
      : subtract(roundAmount(now, pack.text), change);
  };
  const changeOf = (words: string, text = '') => changeBehind(words, text, pack);
  const expenditure = allOf(
    Object.entries(categories).map(
      ([key, words]) => [key, before(key, changeOf(words, main?.text) ?? unmoved(key))] as const,
    ),
  );
  const threePublic =
    costs &&
    allOf(
      Object.entries(items).map(
        ([figure, [item, words]]) =>
          [item, before(figure, changeOf(words, costs.text) ?? allSame(costs.text))] as const,
      ),
    );
  const agency =
    operating &&
    before(
      'agencyOperatingCost',
      changeBehind('(?:较|比|与)(?:\\d{4}年|上年)(?:调整)?预算', operating.text, pack),
    );
  if (!main || !expenditure) return undefined;
  const entry: Omit<LastYear, 'id'> = {
    scope: scope.scope,
    basis: /调整预算/.test(main.text) ? 'adjusted' : 'approved',
    origin: 'typed',
    expenditure,
    ...(threePublic ? { threePublic } : {}),
    ...(agency ? { agencyOperatingCost: agency } : {}),
  };
  return { entry, protocol: guessed(main.place, '上年数按“增加、减少”的数由本年数推算') };

  /** A category the text does not name is as it was. */
  function unmoved(key: string): Amount | undefined {
    return key === 'basicExpenditure' || key === 'projectExpenditure' ? undefined : nothing;
  }
}

const nothing = sum([]);

/** 与上年持平 of the whole, where no item is named. */
const allSame = (text: string): Amount | undefined =>
  /三公经费预算与\d{4}年(?:调整)?预算持平/.test(text) && !/持平,其中/.test(text) ? nothing : undefined;

/** What stands right behind the words: 增加, 减少 with an amount, or 持平. */
function changeBehind(words: string, text: string, { text: { unit } }: Pack): Amount | undefined {
  const [, direction, amount = '', level] =
    new RegExp(
      `(?:${words})(?:较上年|比上年)?(?:(增加|减少)([\\d.]+)${unit}|(?:与上年|与\\d{4}年预算)?(持平))`,
    ).exec(text) ?? [];
  if (level) return nothing;
  const size = parseAmount(amount, unit);
  if (size === undefined) return undefined;
  return direction === '减少' ? subtract(nothing, size) : size;
}

/** All of them or none; where any is more than nothing, those that are nothing are left out. */
function allOf<K extends string>(
  pairs: readonly (readonly [K, Amount | undefined])[],
): Partial<Record<K, Amount>> | undefined {
  if (pairs.some(([, amount]) => amount === undefined)) return undefined;
  const some = pairs.filter(([, amount]) => amount !== nothing);
  return Object.fromEntries(some.length > 0 ? some : pairs) as Partial<Record<K, Amount>>;
}
