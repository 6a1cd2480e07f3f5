/**
 * 重复的文字：紧挨着的重复（公共服务服务效能、，，）；同一段里同一分句出现两次；前后两个分句说的是同一件事（搭建…平台，建立…平台）。
 *
 * Words written twice: one behind the other (公共服务服务效能); the same clause twice in one paragraph; two clauses in a row that end in
 * the same object (搭建…平台，建立…平台).
 *
 * @hit 坚持数字化，提升公共服务服务效能，优化办事流程。
 * @hit 整合县（市、区）儿童福利服务资源，持续实施“添翼计划”。加强设施建设，整合县（市、区）儿童福利服务资源，推动转型。
 * @hit 搭建住房租赁信息政府服务平台，建立政府服务平台，为供需双方提供服务。
 * @miss 发展服务业，提升服务业服务水平，完善公共服务，健全家庭家教家风建设，做到人人参与、天天清扫。
 */
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { clausesOf } from '../../shared/clauses.js';
import { isChinese } from '../../shared/parts.js';
import { type NamedPassage, passagesOf } from '../../shared/passages.js';
import { isWord } from '../../shared/words.js';

const LONGEST_REPEAT = 8;
const SHORTEST_CLAUSE = 9;
const SHORTEST_POINT = 12;
const SHORTEST_OBJECT = 5;
/** What a point says was reached; names of bodies and systems come again for good reason. */
const RESULT_PATTERN = /^[^《》“”\d]+(?:全覆盖|全达标|应保尽保|应收尽收|全面完成|基本建成)$/;
/** Between the clauses of a sentence, and between the points of a list. */
const CLAUSE_MARKS = '，。；：！？,;\n';
const POINT_MARKS = `${CLAUSE_MARKS}、`;

export const repeatedWords: Rule = {
  id: 'repeated-words',
  group: 'words',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    for (const passage of passagesOf(context)) {
      yield* repeatsIn(context, passage);
      if (passage.cell === null) yield* clausesTwice(context, passage);
    }
  },
};

/** 服务服务, ，， : the same words one behind the other. */
function* repeatsIn(context: CheckContext, { passage, cell }: NamedPassage): Iterable<Found> {
  const { text } = passage;
  for (let length = 1; length <= LONGEST_REPEAT; length++) {
    for (let at = length, run = 0; at < text.length; at++) {
      run = text.charCodeAt(at) === text.charCodeAt(at - length) ? run + 1 : 0;
      if (run !== length) continue;
      const words = text.slice(at - length + 1, at + 1);
      if (!isRepeat(words, text.slice(at + 1, at + 3), text[at - 2 * length] ?? '')) continue;
      yield {
        span: context.spanIn(passage, at - length + 1, at + 1, cell),
        code: 'repeated-words',
        params: { words, clause: clauseAround(text, at - 2 * length + 1, at + 1) },
      };
    }
  }
}

/** True where the second of two equal strings is one too many. */
function isRepeat(words: string, behind: string, before: string): boolean {
  if (words.length === 1) return '，。；、：'.includes(words);
  if (!/^[\u4e00-\u9fff]+$/.test(words) || new Set(words).size === 1) return false;
  // 一件一件, 一步一步 count one by one
  if (words.startsWith('一')) return false;
  // 服务服务业, 公共服务服务业: the second one begins another word
  if ('业商员器品站部区院校者'.includes(behind.slice(0, 1) || ' ')) return false;
  if (isWord(words + behind.slice(0, 1)) || isWord(words.slice(-1) + behind.slice(0, 1))) return false;
  return words.length > 2 || isWord(words) || isWord(before + words);
}

function* clausesTwice(context: CheckContext, { passage }: NamedPassage): Iterable<Found> {
  const clauses = clausesOf(passage.text, CLAUSE_MARKS);
  const seen = new Map<string, number>();
  const told = new Set<number>();
  const foundAt = (code: string, words: string, start: number, first: number, severity: 'warning' | 'info'): Found => {
    told.add(start + words.length);
    return {
      span: context.spanIn(passage, start, start + words.length),
      code,
      params: { words },
      severity,
      related: [
        { span: context.spanIn(passage, first, first + words.length), code: 'repeated-words-first', params: { words } },
      ],
    };
  };
  for (const [i, { text, start }] of clauses.entries()) {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, start);
    else if (text.length >= SHORTEST_CLAUSE && saysWhatIsDone(text))
      yield foundAt('repeated-words-clause', text, start, first, 'warning');
    const before = clauses[i - 1];
    const object = text.slice(2);
    if (
      before !== undefined &&
      object.length >= SHORTEST_OBJECT &&
      /^[\u4e00-\u9fff]+$/.test(text) &&
      before.text !== text &&
      before.text.endsWith(object) &&
      isWord(text.slice(0, 2))
    )
      yield foundAt(
        'repeated-words-object',
        object,
        start + 2,
        before.start + before.text.length - object.length,
        'warning',
      );
  }
  yield* pointsTwice(passage.text, told, foundAt);
}

type Tell = (code: string, words: string, start: number, first: number, severity: 'warning' | 'info') => Found;

/** 「…中心或场所全覆盖、乡镇居家养老服务中心全覆盖」 where the same stood in the paragraph before: two points that end alike. */
function* pointsTwice(text: string, told: ReadonlySet<number>, foundAt: Tell): Iterable<Found> {
  const ends = new Map<string, number>();
  for (const point of clausesOf(text, POINT_MARKS)) {
    if (point.text.length < SHORTEST_POINT) continue;
    const words = point.text.slice(-SHORTEST_POINT);
    const start = point.start + point.text.length - SHORTEST_POINT;
    const first = ends.get(words);
    if (first === undefined) ends.set(words, start);
    else if (!told.has(start + words.length) && RESULT_PATTERN.test(words))
      yield foundAt('repeated-words-point', words, start, first, 'info');
  }
}

/** Not a date, a name in 《》 or a figure, and not what comes again for each case: 给予……奖励, 可认定为……. */
function saysWhatIsDone(words: string): boolean {
  if (/[《》“”\d]/.test(words) || /(?:规划|计划|方案|意见|办法|期间|以上|以来|的)$/.test(words)) return false;
  return !/^(?:可|应|须|按|给予|予以|由|最高|不|对|在|以|并|每|经|符合|享受)/.test(words);
}
