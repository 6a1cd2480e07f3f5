/**
 * 正文说某几个领域100%实现，表中属于该领域的指标却没有达到目标。核对数据，或改正说法。
 *
 * The text says that some domains are fully achieved, while an indicator of one of them did not reach its target in the table. Check the
 * figures, or correct the sentence.
 *
 * @miss 8大领域中基本环境和基本就业创业2个领域100%实现。
 */
import { fold } from '../../../language/zh/fold.js';
import { splitList } from '../../../language/zh/statement/phrases.js';
import type { Indicator } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import { DOMAINS } from '../../data/domains.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese, partsOf } from '../../shared/parts.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { ownScorecard } from '../../shared/scorecard.js';

/** 8大领域中基本环境和基本就业创业2个领域100%实现 · 教育、就业领域均已全面实现 */
const CLAIM_PATTERN =
  /(?<names>[^，。；：:（()）]{2,50}?)(?:\d{1,2}|[一二两三四五六七八九十]{1,2})?个?领域(?:均|都|全部|已|率先|目标任务|指标){0,3}(?:100 ?%(?:实现|完成|达标|达到目标)|(?:实现度?|完成率|达标率|实现率)(?:均|都)?(?:为|达到?)?100 ?%|(?:全部|全面|圆满)(?:实现|完成|达标))/g;
/** 8大领域中 */
const OF_ALL_PATTERN = /^.{0,20}?领域(?:中|里|内)的?[，,]?/;
const LEAD_PATTERN = /^(?:其中|全市|我市|全县|全区|全省|目前|截至目前)/;

export const domainClaim: Rule = {
  id: 'domain-claim',
  group: 'claims',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { paragraph } of partsOf(context)) {
      const text = fold(paragraph.passage.text);
      if (!text.includes('领域')) continue;
      for (const match of text.matchAll(CLAIM_PATTERN)) {
        const behind = behindIn(context, domainsOf(match.groups!.names!));
        if (behind.length === 0) continue;
        const lead = OF_ALL_PATTERN.exec(match[0])?.[0].length ?? 0;
        const start = match.index + lead;
        yield found(context, context.spanIn(paragraph.passage, start, match.index + match[0].length), behind);
      }
    }
  },
};

function domainsOf(names: string): string[] {
  return splitList(names.replace(OF_ALL_PATTERN, '').replace(LEAD_PATTERN, ''));
}

interface Behind {
  readonly domain: string;
  readonly indicator: Indicator;
}

/** The rows of the named domains that missed their targets: by the group's name, else by the words of the field. */
function behindIn(context: CheckContext, domains: readonly string[]): Behind[] {
  const card = context.once(ownScorecard);
  if (card === null) return [];
  const missed = card.results
    .filter(({ met }) => met === false)
    .flatMap(({ indicator: id }) => context.indicators.get(id) ?? []);
  return domains.flatMap((domain) => {
    const rows = DOMAINS.filter(([name]) => name.test(domain)).map(([, words]) => words);
    const key = domain.replace(/^基本|公共|服务$/g, '');
    return missed
      .filter(
        ({ name, category }) =>
          (key.length > 1 && category.some((group) => group.includes(key))) || rows.some((words) => words.test(name)),
      )
      .map((indicator) => ({ domain, indicator }));
  });
}

function found(context: CheckContext, span: Found['span'], behind: readonly Behind[]): Found {
  const words = behind.map(({ indicator }) => {
    const [did, wanted] = [indicator.actual, indicator.target].map((value) =>
      value === null ? '—' : valueWords(value, indicator),
    );
    return `${rowWords(context.plan, indicator)}（${did}／${wanted}）`;
  });
  return {
    span,
    code: 'domain-claim',
    params: {
      claim: context.quote(span),
      domains: [...new Set(behind.map(({ domain }) => domain))].join('、'),
      rows: words.join('；'),
    },
    related: behind.map(({ indicator }, i) => ({
      span: (indicator.actual ?? indicator).span,
      code: 'domain-claim-row',
      params: { row: words[i]! },
    })),
  };
}
