/** Header of an answered document: how many 【待补充】 it shows. With any, its pages are marked 草稿. */
export const gapCountHeader = 'Gap-Count';
