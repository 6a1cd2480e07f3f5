// The page around a report: one file that asks for nothing and runs nothing but its own script.
import { createHash } from 'node:crypto';
import type { Language } from '../../messages/index.js';
import { h, Markup, type Part } from './markup.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Part;
  readonly style: string;
  readonly script: string;
}

/** The whole file. Its policy names style and script by their hashes: nothing else is loaded, run, sent, or shown from elsewhere. */
export function renderPage({ language, title, body, style, script }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, title),
    raw('style', style),
  );
  const root = h(
    'html',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    head,
    h('body', {}, body, raw('script', script)),
  );
  return `<!doctype html>\n${root.html}\n`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

/** Style and script are constants of the project, without an end tag; no text of a document comes near them. */
function raw(name: 'style' | 'script', content: string): Markup {
  return new Markup(`<${name}>${content}</${name}>`);
}
