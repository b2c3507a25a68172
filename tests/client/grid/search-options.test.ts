import { describe, expect, it } from 'vitest';
import { chosenOption } from '../../../client/grid/options/chosen-option.ts';
import { optionIndex } from '../../../client/grid/options/option-index.ts';
import { searchOptions } from '../../../client/grid/options/search-options.ts';

const options = [
  { value: '2010301', label: '行政运行', search: 'xzyx' },
  { value: '2010302', label: '一般行政管理事务', search: 'ybxzglsw' },
  { value: '2013101', label: '行政运行', search: 'xzyx' },
];
const found = (query: string) => searchOptions(optionIndex(options), query).map(({ value }) => value);

describe('a search of options', () => {
  it.each([
    ['', ['2010301', '2010302', '2013101']],
    ['20103', ['2010301', '2010302']],
    ['0301', []],
    ['行政', ['2010301', '2013101', '2010302']],
    ['XZ', ['2010301', '2013101', '2010302']],
    ['201 管理', ['2010302']],
    ['没有', []],
  ])('%j finds %j', (query, values) => {
    expect(found(query)).toEqual(values);
  });

  const choose = (query: string, pointed?: number, isOpen = true) => {
    const list = searchOptions(optionIndex(options), query);
    const parse = (text: string) => (/^\d{7}$/.test(text) ? { value: text } : { fault: 'x' });
    const at = chosenOption({ query, found: list, pointed, isOpen, parse });
    return at === undefined ? undefined : list[at]?.value;
  };

  it('Enter takes the option pointed at, the one typed in full, else the first found', () => {
    expect(choose('行政', 1)).toBe('2013101');
    expect(choose('2010302')).toBe('2010302');
    expect(choose('xz')).toBe('2010301');
    expect(choose('')).toBeUndefined();
  });

  it('a code of its own is taken as typed where the list is open to it', () => {
    const near = [{ value: '20103011', label: '行政运行', search: '' }];
    const parse = (text: string) => ({ value: text });
    const own = { query: '2010301', found: near, pointed: undefined, parse };
    expect(chosenOption({ ...own, isOpen: true })).toBeUndefined();
    expect(chosenOption({ ...own, isOpen: false })).toBe(0);
  });
});
