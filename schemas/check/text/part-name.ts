import { compact } from './bind-meaning.ts';

const leads =
  /^.*(?:其中|主要包括|包括|主要为|主要是|主要有|主要用于|用于|分为|具体为|具体包括|分别是|分别为)[:：]?/;

/** The name of a part of a list: its label without what leads to it and follows it. */
export const partName = (label: string): string =>
  compact(label)
    .replace(/^[，,、；;:：)。和及与]+/, '')
    .replace(leads, '')
    .replace(/(?:预算数|预算|共计|安排|支付|列支|为|是|约|：|:|，|,)+$/, '');

/** As names are compared: without years, punctuation and what everything is called. */
export const plainName = (name: string): string =>
  compact(name)
    .replace(/[（）()《》、，,。.\-—_\\/]/g, '')
    .replace(/^\d{4}年度?/, '')
    .replace(/(?:项目|费用|经费|资金|费)$/, '');
