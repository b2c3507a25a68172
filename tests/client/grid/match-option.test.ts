import { describe, expect, it } from 'vitest';
import { matchOption } from '../../../client/grid/options/match-option.ts';
import { optionIndex } from '../../../client/grid/options/option-index.ts';

const list = optionIndex([
  { value: '2010301', label: '行政运行' },
  { value: '2010601', label: '行政运行' },
  { value: '2080505', label: '机关事业单位基本养老保险缴费支出' },
  { value: 'A0201', label: '信息化设备（含软件）' },
]);

describe('a text that names an option', () => {
  it.each([
    ['2010301', '2010301'],
    [' ２０１０３０１ ', '2010301'],
    ['2010301 行政运行', '2010301'],
    ['2010301行政运行', '2010301'],
    ['[2010301]行政运行', '2010301'],
    ['【2010301】行政运行', '2010301'],
    ['2010601-行政运行', '2010601'],
    ['机关事业单位基本养老保险缴费支出', '2080505'],
    ['a0201', 'A0201'],
    ['A0201 信息化设备(含软件)', 'A0201'],
  ])('%j is %s', (text, value) => {
    expect(matchOption(text, list)).toEqual({ kind: 'option', value });
  });

  it('a name of several codes is refused with the codes', () => {
    expect(matchOption('行政运行', list)).toEqual({
      kind: 'fault',
      fault: '“行政运行”有 2 个编码（2010301、2010601），请填编码',
    });
  });

  it('a code with the name of another is refused with its own name', () => {
    expect(matchOption('2080505 行政运行', list)).toMatchObject({
      kind: 'fault',
      fault: expect.stringContaining('2080505 是“机关事业单位基本养老保险缴费支出”'),
    });
  });

  it('a code of no list is handed on without its name', () => {
    expect(matchOption('2019999 其他支出', list)).toEqual({ kind: 'other', text: '2019999' });
    expect(matchOption('20301', list)).toEqual({ kind: 'other', text: '20301' });
  });
});
