// Markup escapes all text, and pages hold nothing that is not named by their policy.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { escapeHtml, h, join } from '../../../src/report/page/markup.js';
import { PAGE_SCRIPT } from '../../../src/report/page/script.js';
import { renderPage } from '../../../src/report/page/shell.js';
import { PAGE_STYLE } from '../../../src/report/page/style.js';

describe('h', () => {
  it('escapes text and attributes, and leaves markup that it made alone', () => {
    const inner = h('b', {}, '<i>');
    expect(h('p', { title: `"'<>&` }, 'a & <b>', inner, 1, null, [' ', 'c']).html).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">a &amp; &lt;b&gt;<b>&lt;i&gt;</b>1 c</p>',
    );
  });

  it('leaves attributes of null and false out; true has no value', () => {
    expect(h('input', { hidden: true, id: null, open: false, value: 0 }).html).toBe('<input hidden value="0">');
    expect(join('a', h('br')).html).toBe('a<br>');
  });
});

describe('escapeHtml', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['\u202etxet\u202c \u2066x\u2069\u200f', 'txet x'],
    ['a\u2028b\ufeff\u061c', 'ab'],
    ['a\tb\nc', 'a\tb c'],
    ['规划（2025）— 𠮷', '规划（2025）— 𠮷'],
    ['\ufffd', '\ufffd'],
  ])('%j → %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});

describe('renderPage', () => {
  const page = renderPage({
    language: 'zh',
    title: '<t>',
    body: h('p', {}, 'x'),
    style: PAGE_STYLE,
    script: PAGE_SCRIPT,
  });

  it('names its style and script by hash and allows nothing else', () => {
    const hash = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
    const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(page)!.groups!.policy!;
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${hash(PAGE_STYLE)}'`,
      `script-src '${hash(PAGE_SCRIPT)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('has constants that could not end their element early, and that name no address', () => {
    for (const constant of [PAGE_STYLE, PAGE_SCRIPT]) {
      expect(constant).not.toMatch(/<\/|<!--|https?:|url\(|@import|innerHTML|\beval\b/);
      expect(constant).not.toMatch(/\r/);
    }
  });

  it('begins with its type and says its language', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>&lt;t&gt;</title>');
    expect(page.endsWith('</html>\n')).toBe(true);
  });
});
