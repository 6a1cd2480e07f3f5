// Sentences of the rules in src/check/rules/words. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const wordZh: Catalogue = {
  'rare-variant': '“{clause}”中的“{wrong}”疑为“{right}”之误：全文“{right}”用了{count}次，“{wrong}”只有这一处。',
  'undefined-abbreviation': '“{clause}”中的“{words}”在全文没有解释。首次出现时请写明包括哪些内容。',
  'repeated-words': '“{clause}”中“{words}”连写了两次，请删去一个。',
  'repeated-words-clause': '同一段里“{words}”出现了两次，请删去一处或合并。',
  'repeated-words-object': '相邻两个分句说的都是“{words}”，请核对是否重复，删去或合并一处。',
  'repeated-words-point': '同一段里两处都以“{words}”收尾，请核对是否重复。',
  'repeated-words-first': '前一处“{words}”。',
  'sign-in-word': '“{clause}”中“{wrong}”混入了“{sign}”，疑为“{right}”。',
  'missing-word-lost': '“{clause}”中的“{wrong}”疑漏了字，应为“{right}”。',
  'missing-word-mixed': '“{clause}”中的“{wrong}”疑为“{right}”之误。',
  'missing-word-verb': '“{clause}”里“{adverb}”之后没有动词，疑漏了“推进”一类的词。',
  'missing-word-basis': '“{clause}”里“的基础上”之前没有“在”，句子不完整。',
  'misspelled-term': '“{clause}”中的“{wrong}”疑为“{right}”之误。',
  'cut-term': '“{clause}”中的“{wrong}”疑漏了“{lost}”字，应为“{right}”。',
  'half-width-mark': '“{clause}”中用了半角的“{mark}”，汉语文稿应用全角的“{full}”。',
  'half-width-mark-brackets': '“{clause}”中用了半角的“{mark}”，汉语文稿应用全角的“{full}”；全文共有{count}个半角括号。',
  'missing-full-stop': '段落停在“{clause}”，末尾没有标点。请补上句号，并核对后面是否漏了文字。',
  'missing-full-stop-mark':
    '段落停在“{clause}”，以“{mark}”收尾，同组其他段落都以句号收尾。请改为句号，或补上后面的文字。',
  'stray-blank': '“{clause}”的“{quote}”中有多余的空格，应为“{closed}”。',
  'unbalanced-marks-open': '“{clause}”里的“{mark}”没有与之配对的“{other}”。请补上，或删去这个符号。',
  'unbalanced-marks-close': '“{clause}”里的“{mark}”之前没有与之配对的“{other}”。请补上，或删去这个符号。',
};

export const wordEn: Catalogue = {
  'rare-variant':
    '"{wrong}" in "{clause}" looks like a slip for "{right}", which the document uses {count} times; "{wrong}" stands only here.',
  'undefined-abbreviation':
    '"{words}" in "{clause}" is explained nowhere in the document. Say what it stands for where it comes first.',
  'repeated-words': 'In "{clause}" the words "{words}" stand twice, one behind the other. Take one of them out.',
  'repeated-words-clause': '"{words}" stands twice in this paragraph. Take one out, or merge them.',
  'repeated-words-object':
    'Two clauses in a row speak of "{words}". Check whether one repeats the other; take it out or merge them.',
  'repeated-words-point': 'Two places of this paragraph end in "{words}". Check whether one repeats the other.',
  'repeated-words-first': 'The earlier "{words}".',
  'sign-in-word': 'In "{clause}" the sign "{sign}" slipped into "{wrong}"; "{right}" was probably meant.',
  'missing-word-lost': '"{wrong}" in "{clause}" seems to have lost a word; "{right}" was probably meant.',
  'missing-word-mixed': '"{wrong}" in "{clause}" looks like a slip for "{right}".',
  'missing-word-verb': 'In "{clause}" no verb follows "{adverb}"; a word such as 推进 seems to be lost.',
  'missing-word-basis': 'In "{clause}" there is no 在 before 的基础上; the sentence is incomplete.',
  'misspelled-term': '"{wrong}" in "{clause}" looks like a slip for "{right}".',
  'cut-term': '"{wrong}" in "{clause}" seems to have lost the character "{lost}"; it should read "{right}".',
  'half-width-mark': 'In "{clause}" stands the half-width mark "{mark}"; Chinese text takes the full-width "{full}".',
  'half-width-mark-brackets':
    'In "{clause}" stands the half-width bracket "{mark}"; Chinese text takes the full-width "{full}". The document has {count} of them.',
  'missing-full-stop':
    'The paragraph stops at "{clause}" without a mark. Add the full stop, and check whether words behind it were lost.',
  'missing-full-stop-mark':
    'The paragraph stops at "{clause}" with "{mark}", while its neighbours end in a full stop. Write a full stop, or add what is missing.',
  'stray-blank': 'There is a stray blank in "{quote}" of "{clause}"; it should read "{closed}".',
  'unbalanced-marks-open':
    'The mark "{mark}" in "{clause}" has no "{other}" that closes it. Add it, or take the mark out.',
  'unbalanced-marks-close':
    'The mark "{mark}" in "{clause}" has no "{other}" before it that opens it. Add it, or take the mark out.',
};
