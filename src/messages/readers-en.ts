// English sentences: what reading a file has to say.
import type { Catalogue } from './index.js';

export const readersEn: Catalogue = {
  'encoding-used': 'Read as {encoding}.',
  'input-json':
    '{file} holds data for programs (JSON), not a plan document.\nGive the document itself (Word, PDF, web page, Excel or text); the JSON that plan extract wrote can be given to plan score.',
  'input-not-a-document':
    '{file} is a {kind} file, not a document, and cannot be read.\nGive the document itself (Word, PDF, web page, Excel or text); run text recognition (OCR) on a picture and unpack an archive first.',
  'input-binary':
    '{file} has no readable text: it may be damaged, or is no document.\nGive the document itself, or open it in its program and save it as .docx or .txt.',
  'input-encrypted':
    '{file} is protected by a password and cannot be read.\nRemove the password in Word/WPS and save it.',
  'format-not-supported':
    '{file} is in the format {format}, which cannot be read.\nSave it as .docx, .pdf or .txt first.',
  'format-mismatch': 'The file is called {ending} but is {kind}; it was read as what it is.',
  'image-dropped': 'An image was not read: {target}. Tables or figures in it have to be entered by hand.',
  'table-cut':
    'A table has more than {columns} columns; the others were not read. Check the original, and split the table if need be.',
  'table-cell-missing':
    'Row {row} of a table has {found} cells instead of {expected}; which of them are empty is judged by their content.',
  'table-not-recognised':
    'No table was read below “{caption}”, so its indicators are missing. Check whether the table was lost (for example, is an image).',
  'bytes-unreadable':
    '{count} places of the file hold damaged characters (read as {encoding}, at the bytes {offsets}); they show as “\ufffd”. Check them against the original.',
  'zip-broken':
    '{file} is incomplete or damaged and cannot be opened; most likely it was not downloaded or copied to its end.\nGet it again, or open it in Word/WPS and save it anew (detail: {reason}).',
  'zip-method':
    '{file} was saved in an unusual way, and {name} in it cannot be read (compression method {method}).\nOpen it in Word/WPS and save it as a plain .docx or .xlsx.',
  'zip-strange-names':
    '{count} parts of the file have names that are not allowed (such as ../) and were not read. Make sure where the file comes from.',
  'office-old':
    '{file} is in a format of older Office versions (.doc, .xls, .wps, .et …), not .docx/.xlsx.\nSave it in the new format with Word/WPS.',
  'office-no-document':
    '{file} is not a whole Word or Excel file: it has no content ({part} is missing).\nOpen it in Word/WPS and save it anew; if it is an archive, unpack it and give the document in it.',
  'office-converted': 'The original is {kind}; it was converted by LibreOffice, and details of its layout may differ.',
  'office-failed': 'LibreOffice could not convert the file ({reason}); it was read in a simpler way.',
  'office-not-converted':
    'LibreOffice could not convert {file} ({reason}).\nThe file may be damaged or have a password; open it in Word/WPS and save it in a new format.',
  'office-needed':
    '{file} is {kind}; LibreOffice is needed to read it and was not found.\nInstall LibreOffice, or save the file as .{to} with Word/WPS.',
  'xml-dtd':
    '{file} holds something that Office files never have (a DTD) and that may do harm; it was not read.\nMake sure where it comes from, then open it in Word/WPS and save it anew.',
  'xml-encoding':
    'The XML of {file} is not encoded in UTF-8 or UTF-16 ({encoding}), as that of Office files always is; it was not read, to be safe.\nOpen it in Word/WPS and save it anew.',
  'xml-broken':
    'A part of the file ({part}) is damaged: only what comes before the damage was read, and the rest may be missing. Check the original, or open the file in Word/WPS, save it anew and read that.',
  'limit-inflate':
    '{file} holds far more than its size shows ({name} is larger than {limit}); it was not read.\nPlans are far smaller: make sure where it comes from; --max-inflate raises the limit.',
  'limit-entries':
    '{file} is made of {count} parts, more than the limit of {limit}; it was not read.\nPlans have far fewer: make sure where it comes from, or open it in Word/WPS and save it anew.',
  'limit-depth':
    'The content of {file} is nested more than {limit} deep; it was not read.\nPlans never are: make sure where it comes from, or open it in Word/WPS and save it as .docx.',
  'limit-nodes':
    '{file} has more than {limit} pieces of content; it was not read.\nMake sure where it comes from, split it, or save only the part that is needed.',
  'limit-attributes':
    '{file} has an unusual amount of formatting (more than {limit} settings); it was not read.\nMake sure where it comes from, or open it in Word/WPS and save it anew.',
  'limit-text':
    'The text of {file} is longer than {limit} characters; it was not read.\nSplit it, or save only the part that is needed.',
  'limit-lines':
    '{file} has more than {limit} lines and was not read.\nCheck where it comes from, or save only the part that is needed.',
  'limit-cells':
    'The tables of {file} have more than {limit} cells together; it was not read.\nCheck where the file comes from, or save the tables that you need alone.',
  'limit-time':
    'Reading {file} took more than {limit} seconds and was stopped.\nThe file may be damaged; if it is not, raise the limit with --max-time.',
  'limit-memory':
    'Reading {file} needed more memory than the limit of {limit} and was stopped.\nThe file may be damaged; if it is not, raise the limit with --max-memory.',
  'docx-tracked-changes':
    'The file has tracked changes: {inserted} insertions (read) and {deleted} deletions (left out). Make sure that it is the final version.',
  'docx-hidden-text': '{count} stretches of hidden text were left out.',
  'struck-text':
    '{count} stretches of text are struck through; they were taken as deleted and left out. Make sure that it is the final version.',
  'docx-equations': '{count} equation fields (EQ) cannot be put into text and were left out. Check the original.',
  'private-characters':
    '{count} characters are signs of one font only (private use); they have no common form and their meaning may be lost. Check the original.',
  'docx-placeholders': '{count} fields to fill in are still empty (they show a prompt only); they were left out.',
  'docx-comments': 'The file has {count} comments; they were not read.',
  'docx-pictures': '{count} pictures were not read. Tables or numbers in them must be entered by hand.',
  'docx-charts': '{count} charts were not read. Numbers in them must be entered by hand.',
  'docx-diagrams': '{count} SmartArt graphics were not read. Text in them must be entered by hand.',
  'docx-objects':
    '{count} embedded objects (such as Excel sheets) were not read. What they hold must be entered by hand.',
  'docx-embedded-files':
    '{count} other files that this one brings in (subdocuments and the like) were not read. Put their text into this file, or extract them on their own.',
  'docx-text-boxes': 'There are {count} text boxes; their text stands after the paragraphs they are anchored to.',
  'docx-notes': 'There are {count} footnotes or endnotes; they stand after the text.',
  'docx-header-footer': 'Text of headers and footers was left out: {text}',
  'docx-symbols': '{count} characters of symbol fonts have no counterpart in text and became “□”.',
  'docx-numbers-in-digits':
    '{count} automatic numbers have a format (words of another language, for example) that cannot be written as Word shows it; they are in digits. Check the original where they are referred to.',
  'docx-merged-text': '{count} merged cells hold text that Word does not show; it was left out.',
  'page-hidden-text':
    '{count} stretches of text of the page are hidden (a browser does not show them) and were not read; the first is “{text}”. If they belong to the document, as in a folded part or a tab, open them in a browser and copy them, or check the original.',
  'page-parts-left-out':
    'What the web page holds besides its document (menus, footer, related links; about {characters} characters) was not read.',
  'archive-parts-left-out':
    '{count} other parts of the saved web page (.mht) were not read ({kinds}). Tables or figures in pictures have to be entered by hand.',
  'archive-cut-off': 'The saved web page (.mht) has no end; it may be incomplete. Check the original.',
  'archive-without-page':
    '{file} is a saved web page (.mht) or a mail without any page in it; it cannot be read.\nOpen it in a browser or in Word/WPS and save it as .html or .docx.',
  'pdf-no-text':
    '{file} ({pages} pages) has no text, only pictures of it (a scan), and cannot be read.\nRun text recognition (OCR) first, for example ocrmypdf -l chi_sim, or get the original with text.',
  'pdf-locked':
    '{file} is protected by a password, or encrypted in an unknown way, and cannot be read.\nRemove the password in a PDF reader and save it again.',
  'pdf-damaged':
    '{file} is not a whole PDF file and cannot be read; perhaps it was not downloaded to its end.\nGet it again, or open it in a PDF reader and save it.',
  'pdf-too-large': '{file} is too large for the memory and was not read.\nSplit it into several files.',
  'pdf-pages-without-text':
    'Pages {pages} have pictures only and no text; they were not read. Run text recognition (OCR) first, or enter them by hand.',
  'pdf-pages-damaged': 'Pages {pages} are damaged and were not read. Check the original.',
  'pdf-characters-unknown':
    'On page(s) {pages}, {count} characters could not be decoded to text: their font does not say what they stand for. They are written as "\ufffd"; please check the original, and where they are many, run OCR first.',
  'pdf-annotations': '{count} annotations of a reviewer (page {pages}) were not read.',
  'pdf-text-turned': '{count} characters that run in another direction (a stamp, a watermark) were not read.',
  'reader-crashed':
    'Reading {file} failed half-way; the file may be damaged.\nOpen it in its program and save it anew, or save it as .txt (detail: {reason}).',
  'doc-word-extractor':
    'Without LibreOffice only the text of a .doc is read: automatic numbers, merged cells, heading levels and marks of hidden text are lost, and tables need a check. Install LibreOffice or save the file as .docx.',
  'doc-broken':
    '{file} is incomplete or damaged and cannot be read.\nGet it again, or open it in Word/WPS and save it as .docx (detail: {reason}).',
  'xlsx-hidden-sheets': '{count} hidden sheets were not read: {names}.',
  'xlsx-sheet-without-cells': 'The sheet “{sheet}” is nothing but a chart; it was not read.',
  'xlsx-hidden-rows': 'The sheet “{sheet}” has {count} hidden rows; they were not read.',
  'xlsx-hidden-columns': 'The sheet “{sheet}” has {count} hidden columns; they were not read.',
  'xlsx-filtered-rows': 'The sheet “{sheet}” has {count} rows hidden by a filter; they were read as well.',
  'xlsx-covered-cells':
    'The sheet “{sheet}” has {count} cells under merged ones, which Excel does not show; they were not read.',
  'xlsx-without-result':
    'The sheet “{sheet}” has {count} formulas without a saved result, read as empty. Open the file in Excel/WPS and save it.',
  'xlsx-drawings':
    'The sheet “{sheet}” has drawings (pictures, charts, text boxes); they were not read. Text or numbers in them must be entered by hand.',
  'xlsx-comments': 'The sheet “{sheet}” has comments; they were not read.',
  'xlsx-sheet-used': 'The actual values are those of the sheet “{sheet}”.',
};
