/** A cost as texts name it, and the 款 it is entered under; any of them will do. */
export interface CostName {
  readonly name: string;
  readonly words: RegExp;
  readonly codes: readonly string[];
}

/** Source: 支出经济分类科目（302 商品和服务支出、310 资本性支出）的说明. */
export const costNames: readonly CostName[] = [
  { name: '印刷费', words: /印刷(?:费|、|及|和|，|等)/, codes: ['30202', '30201'] },
  { name: '咨询费', words: /咨询费/, codes: ['30203'] },
  { name: '手续费', words: /手续费/, codes: ['30204'] },
  { name: '水电费', words: /水电费|水费|(?<![邮缴])电费/, codes: ['30205', '30206'] },
  { name: '邮电费', words: /邮电(?:费|、|，|等)|邮电通讯费|邮寄费/, codes: ['30207'] },
  { name: '取暖费', words: /取暖(?:费|、|，|等)/, codes: ['30208'] },
  { name: '物业管理费', words: /物业(?:管理|服务)?(?:费|、|，|等)/, codes: ['30209'] },
  { name: '差旅费', words: /差旅(?:费|、|，|等)/, codes: ['30211'] },
  {
    name: '维修费',
    words: /(?:日常|办公设备|设备)?维修(?:[(（]护[)）]|维护|保养)?(?:费|、|，|等)/,
    codes: ['30213'],
  },
  { name: '租赁费', words: /租赁费/, codes: ['30214'] },
  { name: '会议费', words: /会议(?:费|、|，|等)/, codes: ['30215'] },
  { name: '培训费', words: /培训(?:费|、|，|等)/, codes: ['30216'] },
  { name: '公务接待费', words: /公务接待(?:费|、|，|等)/, codes: ['30217'] },
  { name: '专用材料费', words: /专用材料(?!及)/, codes: ['30218'] },
  { name: '被装购置费', words: /被装购置|服装购置/, codes: ['30224', '30299'] },
  { name: '劳务费', words: /劳务费/, codes: ['30226'] },
  { name: '委托业务费', words: /委托业务费/, codes: ['30227'] },
  { name: '工会经费', words: /工会(?:经费|费)/, codes: ['30228'] },
  { name: '福利费', words: /福利费/, codes: ['30229'] },
  {
    name: '公务用车运行维护费',
    words: /公务用车(?:运行维护|运行|运维)费?|公车运行/,
    codes: ['30231'],
  },
  { name: '其他交通费用', words: /其他交通费/, codes: ['30239'] },
  { name: '办公设备购置费', words: /办公设备购置|设备购置费/, codes: ['31002', '31003'] },
];
