import { describe, expect, it } from 'vitest';
import { valuesAreGiven } from '../../../../schemas/check/rules/targets/values-are-given.ts';
import { severities } from './target-report.ts';

describe('indicator-values-are-given', () => {
  it.each([
    ['效益/社会效益|系统运行||是否', 'error'],
    ['效益/社会效益|系统运行||是/否', 'error'],
    ['效益/社会效益|系统运行||', 'error'],
    ['效益/社会效益|系统运行||/', 'warning'],
    ['效益/社会效益|系统运行||正常运行', ''],
    ['产出/数量|事故起数||0起', ''],
    ['效益/社会效益|是否提高效率||是', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(valuesAreGiven, row)).toBe(expected));
});
