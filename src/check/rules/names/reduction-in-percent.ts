/**
 * “率”的升降写成 %：近视率降低 5%，是降 5 个百分点，还是降到原来的 95%？请写“百分点”或写明是相对降幅。
 * 以人、件计的率（死亡率、发病率、生产率）不指出。
 *
 * The change of a rate is printed in %: does 近视率降低 5% mean five percentage points, or 95 % of what it was? Print 百分点, or say that it is
 * relative. Rates that are not shares themselves (mortality, productivity) are left alone.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 儿童青少年总体近视率降低（%） | — | [5] |\n| 公交分担率（%） | 31 | 35 |
 * @hit 到2025年，全市公交分担率提高5%。
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 儿童青少年总体近视率降低（百分点） | — | [5] |\n| 亿元GDP生产安全事故死亡率降低（%） | — | [33] |
 * @miss 到2025年，全市公交分担率提高5个百分点，处理率提高到95%，劳动生产率提高20%。
 */
import { fold } from '../../../language/zh/fold.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { indicatorTables, nameSpan } from '../../shared/indicator-rows.js';

/** Shares of a whole. 死亡率, 发病率, 生产率, 效率, 频率, 利率, 增长率 are none. */
const SHARES = '(?:\\p{Script=Han}{2}(?<![效产亡病利汇频长转生润益报税费积倍速功故])率|满意度|比例|比重|占比)';
const NAME_PATTERN = new RegExp(`(?<rate>${SHARES})(?:累计|年均)?(?<verb>降低|下降|减少|提高|提升|上升|增加)$`, 'u');
const TEXT_PATTERN = new RegExp(
  `(?<rate>${SHARES})(?:(?:比|较)(?:20\\d\\d年)?[^，。；、\\n\\d]{0,6})?(?<verb>降低|下降|减少|提高|提升|上升|增加)了?(?<number>\\d{1,3}(?:\\.\\d{1,2})?)[%％]`,
  'gu',
);

export const reductionInPercent: Rule = {
  id: 'reduction-in-percent',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        const groups = NAME_PATTERN.exec(fold(indicator.name).trim())?.groups;
        const isPoints = indicator.values.some(({ unit }) => unit === '百分点');
        if (groups === undefined || isPoints || fold(indicator.unit ?? '').trim() !== '%') continue;
        yield {
          span: nameSpan(context, indicator),
          code: 'reduction-in-percent',
          params: { name: indicator.name, rate: groups.rate ?? '', verb: groups.verb ?? '' },
        };
      }
    }
    yield* inText(context);
  },
};

function* inText(context: CheckContext): Iterable<Found> {
  for (const { passage } of context.paragraphs) {
    for (const { 0: quote, index, groups } of passage.text.matchAll(TEXT_PATTERN)) {
      yield {
        span: context.spanIn(passage, index, index + quote.length),
        code: 'reduction-in-percent-text',
        params: { quote, verb: groups?.verb ?? '', number: groups?.number ?? '' },
        severity: 'info',
      };
    }
  }
}
