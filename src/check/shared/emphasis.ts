// Marks of Markdown that were pasted into a document with the words they set off.

/** - **发布日期**：… ; never **项，…**个, which are two numbers that are missing: those follow a word, and the next one follows them. */
export const EMPHASIS_PATTERN =
  /(?<=^|[\s、，。；：（—-])\*\*(?! )[\u4e00-\u9fffA-Za-z0-9“”《》（） /·-]{1,40}(?:[：:]\*\*|\*\*(?=$|[\s：:，。；、）]))/gm;
