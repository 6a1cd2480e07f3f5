// Whether a text is English: which half of the language rules reads it.

const HAN_PATTERN = /[\u3400-\u9fff]/;
/** Words that stand in nearly every English sentence and in no list of names. */
const FUNCTION_WORDS_PATTERN = /\b(?:the|of|and|to|in|for|by|with|is|are|will|from|at least|per cent)\b/gi;
const SAMPLE = 4000;
const SAMPLES = 5;

/** True for a document without Chinese to speak of and with English words; a few samples decide. */
export function isEnglishDocument(text: string): boolean {
  const step = Math.max(SAMPLE, Math.floor(text.length / SAMPLES));
  let letters = 0;
  let han = 0;
  let words = 0;
  for (let at = 0; at < text.length; at += step) {
    const sample = text.slice(at, at + SAMPLE);
    for (let i = 0; i < sample.length; i++) {
      const code = sample.charCodeAt(i);
      if (code >= 0x3400 && code <= 0x9fff) han++;
      else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters++;
    }
    // The first sample of a Chinese document settles it.
    if (han * 5 > letters) return false;
    words += sample.match(FUNCTION_WORDS_PATTERN)?.length ?? 0;
  }
  return letters >= 40 && han * 20 <= letters && words >= 1;
}

/** True for a passage that the English half reads: one without Chinese, in an English document or with English sentences. */
export function isEnglishPassage(text: string, isEnglish: boolean): boolean {
  if (HAN_PATTERN.test(text)) return false;
  return isEnglish || (text.length > 30 && (text.match(FUNCTION_WORDS_PATTERN)?.length ?? 0) >= 3);
}
