import type { ThreePublicItem } from '../../../model/terms.ts';

/** Rows of the 三公 table and the 款 of 基本支出 that belong to them; the row above where the first is left blank. */
export const threePublicClasses = [
  { rows: ['overseasOther', 'overseas'], classes: ['30212'], name: '因公出国（境）费' },
  { rows: ['reception'], classes: ['30217'], name: '公务接待费' },
  { rows: ['vehicleOperation', 'vehicle'], classes: ['30231'], name: '公务用车运行维护费' },
  { rows: ['vehiclePurchase', 'vehicle'], classes: ['31013', '30913'], name: '公务用车购置费' },
  { rows: ['conference'], classes: ['30215'], name: '会议费' },
  { rows: ['training'], classes: ['30216'], name: '培训费' },
] as const;

interface ThreePublicItems {
  readonly items: readonly ThreePublicItem[];
  readonly classes: readonly string[];
  readonly name: string;
}

/** The items as they are entered, with the 款 that belong to them. */
export const threePublicItems: readonly ThreePublicItems[] = [
  { items: ['overseasTeaching', 'overseasOther'], classes: ['30212'], name: '因公出国（境）费' },
  { items: ['reception'], classes: ['30217'], name: '公务接待费' },
  { items: ['vehicleOperation'], classes: ['30231'], name: '公务用车运行维护费' },
  { items: ['vehiclePurchase'], classes: ['31013', '30913'], name: '公务用车购置费' },
  { items: ['conferenceUniversity', 'conferenceOther'], classes: ['30215'], name: '会议费' },
  { items: ['training'], classes: ['30216'], name: '培训费' },
];
