// Files that ask the reader to fetch something. The address is that of a server of the test, which counts who comes.
import { buildDocx, p } from '../readers/docx/build.js';
import { type Attack, utf8 } from './attack.js';
import { buildBook, rels, textCell } from './office-parts.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The attacks for a server at an address such as http://127.0.0.1:1234. */
export function linkAttacks(address: string): readonly Attack[] {
  const external = (type: string, i: number) =>
    `<Relationship Id="e${i}" Type="${OFFICE}/${type}" Target="${address}/${type}" TargetMode="External"/>`;
  const types = ['attachedTemplate', 'image', 'styles', 'frame', 'subDocument', 'aFChunk', 'hyperlink', 'oleObject'];
  return [
    {
      name: 'external relationships of a Word file',
      file: 'external.docx',
      make: () =>
        buildDocx({
          body: `${p('正文')}<w:altChunk r:id="e5"/><w:subDoc r:id="e4"/>`,
          extra: [
            { name: 'word/_rels/document.xml.rels', content: rels(types.map(external).join('')) },
            { name: 'word/_rels/settings.xml.rels', content: rels(external('attachedTemplate', 0)) },
          ],
        }),
      ends: 'text',
    },
    {
      name: 'external relationships of a workbook',
      file: 'external.xlsx',
      make: () =>
        buildBook({
          rows: `<row>${textCell('A1', '正文')}<c r="B1"><f>WEBSERVICE("${address}/f")</f></c></row>`,
          workbookRels: ['externalLink', 'sharedStrings', 'styles'].map(external).join(''),
        }),
      ends: 'text',
    },
    {
      name: 'pictures, styles and frames of a web page',
      file: 'external.html',
      make: () =>
        utf8(
          `<html><head><meta charset="utf-8"><base href="${address}/"><link rel="stylesheet" href="a.css"><script src="a.js"></script><meta http-equiv="refresh" content="0;url=${address}/r"></head><body><img src="${address}/a.png"><iframe src="${address}/f"></iframe><object data="${address}/o"></object><p>正文</p></body></html>`,
        ),
      ends: 'text',
    },
    {
      name: 'a picture on the web in Markdown',
      file: 'external.md',
      make: () => utf8(`# 正文\n\n![图](${address}/a.png)\n`),
      ends: 'text',
    },
    {
      name: 'a picture on the web in RTF',
      file: 'external.rtf',
      make: () =>
        utf8(
          `{\\rtf1\\ansi{\\*\\template ${address}/t.dot}{\\field{\\*\\fldinst { INCLUDEPICTURE "${address}/a.png" \\\\d }}{\\fldrslt text}}{\\field{\\*\\fldinst { INCLUDETEXT "${address}/a.rtf" }}{\\fldrslt text}} body\\par}`,
        ),
      ends: ['text', 'office-needed'],
    },
    {
      name: 'actions and files on the web in a PDF',
      file: 'external.pdf',
      make: () =>
        utf8(
          `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${address}/u)>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 36/F<</FS/URL/F(${address}/s)>>>>stream\nBT /F 12 Tf 20 100 Td (text) Tj ET  \nendstream endobj\ntrailer<</Root 1 0 R>>\n`,
        ),
      ends: ['text', 'pdf-no-text', 'pdf-damaged', 'input-empty'],
    },
  ];
}
