// Words that go together: what is wrong where one of them is lost or stands for another. All patterns are linear.

export interface Collocation {
  /** The `wrong` group is the place that is wrong. */
  readonly pattern: RegExp;
  /** What was meant. */
  readonly right: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** lost: a word is missing there; mixed: one word stands for another. */
  readonly kind: 'lost' | 'mixed';
}

export const COLLOCATIONS: readonly Collocation[] = [
  // 迈进出了新要求: 提出了新要求
  {
    pattern: /(?<![提作给做付看交放腾拿推派列指得])(?<wrong>出了?(?:新的?|更高的?|明确的?|具体的?)要求)/g,
    right: '提出了……要求',
    severity: 'error',
    kind: 'lost',
  },
  // 具体本地特色的, 具体竞争优势的: 具有…的
  {
    pattern: /(?<wrong>具体)(?=[\u4e00-\u9fff]{2,6}(?:特色|优势|魅力|影响力|竞争力)[\u4e00-\u9fff]{0,2}的)/g,
    right: '具有',
    severity: 'warning',
    kind: 'mixed',
  },
  // 两个百年目标: 两个一百年
  {
    pattern: /(?<wrong>两个百年)(?=[”"]?(?:的|之)?(?:奋斗)?目标)/g,
    right: '两个一百年',
    severity: 'warning',
    kind: 'mixed',
  },
  // 推进培训质量，: one advances work and raises quality
  {
    pattern: /(?<wrong>推进)(?=[^，。；、：（）“”提升高改善保证确促增强优控抓质]{2,10}(?:质量|水平|能力)[，。；])/g,
    right: '提升',
    severity: 'info',
    kind: 'mixed',
  },
  // 截止到2020年底: 截至
  {
    pattern: /(?<wrong>截止到?)(?=\s?(?:[12]\d{3}年|目前|今年|去年|上年|\d{1,2}月))/g,
    right: '截至',
    severity: 'info',
    kind: 'mixed',
  },
  // 将达到1.5—2.0万美元之间
  {
    pattern: /(?<wrong>达到?)(?=\d[\d.]{0,6}[-—–~～至到]\d[\d.]{0,6}[%％]?[\u4e00-\u9fff]{0,4}之间)/g,
    right: '在',
    severity: 'info',
    kind: 'mixed',
  },
];

/** Adverbs that need a verb behind them. */
export const ADVERBS = ['扎实', '着力'];

/** What may stand behind them: verbs, and other adverbs that lead to one. */
export const VERBS_AFTER =
  /^(?:推|开|做|抓|落|组|实|搞|有|稳|加|提|建|打|构|培|完|健|强|深|解|破|补|优|发|促|增|扩|保|改|创|探|支|引|营|夯|整|防|统|形|化|消|降|缩|调|突|激|弘|凝|塑|把|在|于|从|将|对|高|积|全|持|大|又|更|地|的|而|且|不|研|推|攻|练|编|规|克|畅|理|纠|治|查|排|办|维|争|转|聚|壮|丰|传|繁|拓|挖|盘|释|延|锻|修|巩|服|履|回|减|严|惩|遏|压|筑|助|拉|带|动|盯|谋|布|配|运|用|养|育|学|教|训|管|控|疏|清|净|绿|美|亮|守|护|救|应|协|联|融|集|汇|系|厘|明|确|精|分|区|放|松|简|便|利|惠|普|均|平|公|正|法|制|标|科|合|工|干|细|自|主|互|共|同|一|多|三|四|五|六|七|八|九|十|，|、|。|”|“)/;
