// Lines of a table of contents, which repeat headings and open no sections.

/** 目录 · 目 录 · 目　　次 · CONTENTS */
export function isContentsHeading(text: string): boolean {
  const words = text.length > 20 ? '' : text.replace(/[\s\u3000]/g, '').toLowerCase();
  return words === '目录' || words === '目次' || words === 'contents';
}

const PAGE_PATTERN = /[-—–]? ?(?:\d{1,3}|[Ⅰ-Ⅻ]|[ivx]{1,4}) ?[-—–]?$/i;

/** 一、总体要求……………3 · 第一章 发展基础 ....... 1 · 一、总体要求\t- 3 - */
export function isContentsLine(text: string): boolean {
  const line = text.trim();
  const page = line.length > 120 ? null : PAGE_PATTERN.exec(line);
  if (page === null) return false;
  const before = line.slice(0, page.index);
  const leader = before.trimEnd();
  return before.endsWith('\t') || leader.endsWith('…') || /[.．·•_-]{3}$/.test(leader);
}
