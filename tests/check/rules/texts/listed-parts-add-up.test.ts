import { describe, expect, it } from 'vitest';
import { listedPartsAddUp } from '../../../../schemas/check/rules/texts/listed-parts-add-up.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying, type Said } from './report-saying.ts';

describe('listed-parts-add-up', () => {
  it.each<Said>([
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费共计安排10.00万元，主要用于日常运行。其中：办公费4.00万元、邮电费3.00万元。',
      says: ['warning', '2项', '7.00万元', '3.00万元'],
    }, // short
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，主要用于办公费8.00万元，邮电费4.00万元。',
      says: ['error', '12.00万元', '多2.00万元'],
    }, // too much
    {
      section: 'expenditure',
      text: '项目支出100000元，包括河道监测60000元；站房修缮50000元。',
      says: ['error', '11.00万元', '多1.00万元'],
    }, // in 元
    {
      section: 'expenditure',
      text: '项目支出5.00万元，主要为县委、政协楼电费3.00万元，政府办公楼、宿舍楼水费2.50万元。',
      says: ['error', '5.50万元'],
    }, // names with 、
    {
      section: 'expenditure',
      text: ['项目支出5.00万元，主要为站房修缮费3.00万元，监', '测设备维护费2.50万元。'],
      says: ['error', '2项', '5.50万元'],
    }, // cut by a page
  ])('finds $says in $text', ({ section, text, says = [], change }) => {
    const found = foundBy(listedPartsAddUp, reportSaying(section, text, change));
    expect(found.filter((line) => says.every((words) => line.includes(words)))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each<Said>([
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，其中：办公费4.00万元、邮电费3.00万元等。',
    },
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费10.00万元，主要用于办公费4.00万元、邮电费3.00万元。',
    },
    {
      section: 'agencyOperatingCost',
      text: '机关运行经费54.59万元，主要用于机关办公区的办公费、邮电费等日常运行支出。其中：办公费8万元、邮电费14.79万元、福利费3.18万元、其他交通费15.78万元，培训费3.55万元，工会经费4.75万元，公务用车运行维护费3.00万元、其他商品和服务支出1.54万元。',
    },
    { section: 'agencyOperatingCost', text: '机关运行经费10.00万元，其中：办公费约6万元、邮电费约5万元。' },
    {
      section: 'expenditure',
      text: '项目支出5.00万元，包括站房修缮5.00万元（其中：材料费3.00万元，人工费2.00万元）、设备维护0.00万元。',
    },
    { section: 'expenditure', text: '基本支出80.00万元，包括人员经费70.00万元；项目支出5.00万元。' },
  ])('finds nothing in $text', ({ section, text, change }) => {
    expect(foundBy(listedPartsAddUp, reportSaying(section, text, change))).toEqual([]);
  });
});
