// Reads the Word files that are its arguments with mammoth; what it finds in FILE goes to FILE.txt. A process of its own, for
// mammoth has no limits.
import { readFileSync, writeFileSync } from 'node:fs';
import mammoth from 'mammoth';

const BLOCK_PATTERN = /<\/?(?:p|td|th|tr|table|thead|tbody|li|ul|ol|dl|dt|dd|h[1-6]|br)(?:\s[^>]*)?\/?>/g;
/** `<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>` and the arrow that leads back: mammoth's own words. */
const MARK_PATTERN = /<sup><a [^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

for (const file of process.argv.slice(2)) {
  let text = '';
  try {
    const { value } = await mammoth.convertToHtml({ buffer: readFileSync(file) }, { externalFileAccess: false });
    text = value
      .replace(MARK_PATTERN, '')
      .replace(BLOCK_PATTERN, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);
  } catch {
    // it finds nothing in this one
  }
  writeFileSync(`${file}.txt`, text);
}
