import { describe, expect, it } from 'vitest';
import { directionHasNoSign } from '../../../../schemas/check/rules/texts/direction-has-no-sign.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('direction-has-no-sign', () => {
  it.each<Said>([
    { section: 'change', text: '较上年增加-5.00万元。', says: ['warning', '增加-5.00万元', '减少5.00万元'] }, //
    { section: 'change', text: '较上年减少－5.00万元。', says: ['warning', '增加5.00万元'] }, // full-width
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(directionHasNoSign, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([{ section: 'change', text: '较上年减少5.00万元，增长-6.00%。' }])(
    'finds nothing in $text',
    ({ section, text, change }) => {
      expect(foundBy(directionHasNoSign, reportSaying(section, text, change))).toEqual([]);
    },
  );
});
