// Paths with wildcards → files: which folders are looked into, what is passed over, the order.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, fitsPattern } from '../../../src/commands/rebuild/find-files.js';
import { folderWith } from '../../cli/run.js';

const FILES = [
  'a.md',
  'b.docx',
  '规划/市 规划.docx',
  '规划/~$市 规划.docx',
  '规划/.隐藏.docx',
  '规划/县/县规划.docx',
  '规划/县/乡/乡规划.docx',
  '规划/县/乡/乡规划.md',
  'node_modules/x/readme.docx',
  '.git/a.docx',
];

function folderOf(files: readonly string[]): string {
  const folder = folderWith();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  return folder;
}

describe('findFiles', () => {
  const folder = folderOf(FILES);

  it.each<[string, string[]]>([
    ['*.docx', ['b.docx']],
    ['*', ['a.md', 'b.docx']],
    ['规划/*.docx', ['规划/市 规划.docx']],
    ['规划/*/*.docx', ['规划/县/县规划.docx']],
    ['**/*.docx', ['b.docx', '规划/县/乡/乡规划.docx', '规划/县/县规划.docx', '规划/市 规划.docx']],
    ['规划/**/乡规划.*', ['规划/县/乡/乡规划.docx', '规划/县/乡/乡规划.md']],
    ['规划/**/**/?规划.docx', ['规划/县/乡/乡规划.docx', '规划/县/县规划.docx']],
    ['规划/县/**', ['规划/县/乡/乡规划.docx', '规划/县/乡/乡规划.md', '规划/县/县规划.docx']],
    ['*/县/县规划.docx', ['规划/县/县规划.docx']],
    ['nowhere/*.docx', []],
    ['a.md/*', []],
    ['*.pdf', []],
  ])('%s', async (pattern, expected) => expect(await findFiles(pattern, folder)).toEqual(expected));

  it('goes up where that is written, and takes a path from the root', async () => {
    expect(await findFiles('../*.md', join(folder, '规划'))).toEqual(['../a.md']);
    expect(await findFiles(`${folder}/*.md`, '/')).toEqual([`${folder}/a.md`]);
  });

  it('looks into each folder once for each part of the path, however many ** there are', async () => {
    const deep = Array.from({ length: 24 }, (_, i) => `d${i}`).join('/');
    const nested = folderOf([`${deep}/a.md`]);
    // In each of the ways to share 24 folders among twelve ** it would take years.
    expect(await findFiles(`${'**/*/'.repeat(12)}a.md`, nested)).toEqual([`${deep}/a.md`]);
    expect(await findFiles(`${'**/*/'.repeat(12)}b.md`, nested)).toEqual([]);
  });

  it('takes linked files, and is not led round in circles by linked folders', async () => {
    const linked = folderOf(['规划/a.md']);
    symlinkSync(join(linked, '规划'), join(linked, '规划/again'));
    symlinkSync(join(linked, '规划/a.md'), join(linked, '规划/b.md'));
    expect(await findFiles('**/*.md', linked)).toEqual(['规划/a.md', '规划/b.md']);
  });
});

describe('fitsPattern', () => {
  const fold = (name: string) => name.toLowerCase();
  it.each<[string, string, boolean]>([
    ['in/*.md', 'in/a.report.md', true],
    ['in/*.md', 'IN/A.MD', true],
    ['in/*.md', 'in/x/a.md', false],
    ['in/*.md', 'out/a.md', false],
    ['in/*.md', 'in/.a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['**/*.md', '.git/a.md', false],
    ['**/*.md', '../a.md', false],
    ['in/**', 'in/x/a.html', true],
    ['in/**', 'inside/a.html', false],
    ['**/x/**/?.md', 'x/a.md', true],
    ['**/x/**/?.md', 'y/x/z/w/a.md', true],
    ['**/x/**/?.md', 'y/z/a.md', false],
    ['../*/a.md', '../b/a.md', true],
    ['/folder/*.md', 'a.md', true],
    ['a.md', 'a.md', true],
    ['a.md', 'a.md/b', false],
  ])('%s, %s: %s', (pattern, path, fits) =>
    expect(fitsPattern(pattern, '/folder', resolve('/folder', path), fold)).toBe(fits),
  );
});
