// Chinese sentences: what reading a file has to say.
import type { Catalogue } from './index.js';

export const readersZh: Catalogue = {
  'encoding-used': '按 {encoding} 编码读取。',
  'input-json':
    '{file} 里是程序用的数据（JSON），不是规划文件。\n请给出规划原文（Word、PDF、网页、Excel 或文本）；plan extract 输出的 JSON 可以直接交给 plan score。',
  'input-not-a-document':
    '{file} 是 {kind} 文件，不是文档，无法读取。\n请给出规划原文（Word、PDF、网页、Excel 或文本）；图片请先做文字识别（OCR），压缩包请先解压。',
  'input-binary':
    '{file} 里没有可读的文字，可能已损坏，或不是文档。\n请给出规划原文，或用原来的软件打开后另存为 .docx 或 .txt。',
  'input-encrypted': '{file} 有密码保护，无法读取。\n请在 Word/WPS 中去掉密码后另存。',
  'format-not-supported': '{file} 是 {format} 格式，不能读取。\n请先另存为 .docx、.pdf 或 .txt 再读。',
  'format-mismatch': '扩展名是 {ending}，内容却是 {kind}，已按内容读取。',
  'image-dropped': '图片未读取：{target}。图中如有表格或数字，须另行录入。',
  'table-cut': '有一张表超过 {columns} 列，其余的列没有读取。请核对原表，必要时拆成几张。',
  'table-cell-missing': '表格第 {row} 行只有 {found} 个单元格，应有 {expected} 个；空格的位置按内容推定。',
  'table-not-recognised': '“{caption}”后面没有读到表格，表中的指标未提取。请核对原文是否丢失了表格（如表格是图片）。',
  'bytes-unreadable':
    '文件里有 {count} 处字符已损坏（按 {encoding} 编码读取，字节位置 {offsets}），以“\ufffd”代替。请核对这些地方的原文。',
  'zip-broken':
    '{file} 不完整或已损坏，打不开，多半是没有下载或复制完整。\n请重新取得该文件，或用 Word/WPS 打开后另存（细节：{reason}）。',
  'zip-method':
    '{file} 的保存方式特殊，其中的 {name} 读不出来（压缩方式 {method}）。\n请用 Word/WPS 打开后另存为普通的 .docx 或 .xlsx。',
  'zip-strange-names': '文件里有 {count} 个部分的名称不正常（如含 ../），没有读取。请确认文件来源。',
  'office-old':
    '{file} 是旧版 Office 的格式（.doc、.xls、.wps、.et 等），不是 .docx/.xlsx。\n请用 Word/WPS 另存为新格式。',
  'office-no-document':
    '{file} 不是完整的 Word 或 Excel 文件，里面没有正文（缺 {part}）。\n请用 Word/WPS 打开后另存；如果是压缩包，请先解压，再给出其中的文档。',
  'office-converted': '原件是 {kind}，经 LibreOffice 转换后读取；个别版式可能与原件不同。',
  'office-failed': 'LibreOffice 未能转换该文件（{reason}），改用简单方式读取。',
  'office-not-converted':
    'LibreOffice 未能转换 {file}（{reason}）。\n文件可能已损坏或有密码；请用 Word/WPS 打开后另存为新格式。',
  'office-needed':
    '{file} 是 {kind}，需要 LibreOffice 才能读取，本机没有找到。\n请安装 LibreOffice，或用 Word/WPS 另存为 .{to}。',
  'xml-dtd':
    '{file} 里有正常 Office 文件不会有的内容（DTD），可能有风险，没有读取。\n请确认文件来源，再用 Word/WPS 打开后另存。',
  'xml-encoding':
    '{file} 的 XML 不是 UTF-8 或 UTF-16 编码（{encoding}），办公软件不会这样保存，为安全起见没有读取。\n请用 Word/WPS 打开后另存。',
  'xml-broken':
    '文件的一部分（{part}）已损坏，只读到损坏处之前的内容，后面的可能缺失。请核对原文，或用 Word/WPS 打开后另存再读。',
  'limit-inflate':
    '{file} 的实际内容远大于文件本身（{name} 超过 {limit}），没有读取。\n正常的规划文件远小于此，请确认来源；确认无误后用 --max-inflate 提高上限。',
  'limit-entries':
    '{file} 里装有 {count} 个部分，超过上限 {limit}，没有读取。\n正常的规划文件远少于此，请确认来源，或用 Word/WPS 打开后另存。',
  'limit-depth':
    '{file} 的内容层层嵌套超过 {limit} 层，没有读取。\n正常的规划文件不会这样，请确认来源，或用 Word/WPS 打开后另存为 .docx。',
  'limit-nodes': '{file} 的内容超过 {limit} 个部分，没有读取。\n请确认文件来源，或拆成几个文件、只保存需要的部分再读。',
  'limit-attributes':
    '{file} 的格式信息多得不正常（超过 {limit} 项），没有读取。\n请确认文件来源，或用 Word/WPS 打开后另存。',
  'limit-text': '{file} 的文字超过 {limit} 个字符，没有读取。\n请拆成几个文件，或只保存需要的部分再读。',
  'limit-lines': '{file} 超过 {limit} 行，没有读取。\n请确认文件来源，或只保存需要的部分再读。',
  'limit-cells': '{file} 的表格共超过 {limit} 个单元格，没有读取。\n请确认文件来源，或只保存需要的表格再读。',
  'limit-time': '读取 {file} 超过 {limit} 秒，已停止。\n文件可能已损坏；确认无误后用 --max-time 提高上限。',
  'limit-memory':
    '读取 {file} 所需内存超过上限 {limit}，已停止。\n文件可能已损坏；确认无误后用 --max-memory 提高上限。',
  'docx-tracked-changes':
    '文件带有修订标记：插入 {inserted} 处（已读入），删除 {deleted} 处（未读入）。请确认是否为定稿。',
  'docx-hidden-text': '有 {count} 处隐藏文字，未读入。',
  'struck-text': '有 {count} 处文字带删除线，视为已删除，未读入。请确认是否为定稿。',
  'docx-equations': '有 {count} 处公式域（EQ）无法转为文字，未读入，请核对原文。',
  'private-characters':
    '有 {count} 个字符是某种字体自造的（私有区字符），没有通用的写法，其含义可能丢失，请对照原文核对。',
  'docx-placeholders': '有 {count} 处填写框还没有填（只有“单击此处输入文字”一类的提示），未读入。',
  'docx-comments': '文件有 {count} 条批注，未读入。',
  'docx-pictures': '有 {count} 张图片未读取。图中如有表格或数字，须另行录入。',
  'docx-charts': '有 {count} 个图表未读取。图表中的数字须另行录入。',
  'docx-diagrams': '有 {count} 个 SmartArt 图形未读取，其中的文字须另行录入。',
  'docx-objects': '有 {count} 个嵌入对象（如 Excel 表格）未读取，其中的内容须另行录入。',
  'docx-embedded-files': '文件中引入了 {count} 个其他文件（子文档等），未读取。请把它们的内容并入正文，或单独提取。',
  'docx-text-boxes': '有 {count} 个文本框，其文字放在所附段落之后。',
  'docx-notes': '有 {count} 条脚注或尾注，放在正文之后。',
  'docx-header-footer': '页眉页脚中的文字未读入：{text}',
  'docx-symbols': '有 {count} 个符号字体的字符没有对应的文字，以“□”代替。',
  'docx-numbers-in-digits':
    '有 {count} 个自动编号的格式（如某种外文数词）不能照 Word 的样子写出，改用数字。引用这些编号时请对照原文。',
  'docx-merged-text': '有 {count} 个被合并的单元格里留有文字，Word 不显示，未读入。',
  'page-hidden-text':
    '网页正文中有 {count} 处隐藏的文字（浏览器中不显示），未读入，第一处是“{text}”。如果其中有正文（如折叠的内容、标签页），请在浏览器中展开后复制，或对照原文核对。',
  'page-parts-left-out': '网页正文以外的内容（导航、页脚、相关链接等，约 {characters} 字）没有读取。',
  'archive-parts-left-out':
    '网页文件（.mht）里另有 {count} 个部分没有读取（{kinds}）。图片中如有表格或数字，须另行录入。',
  'archive-cut-off': '这个网页文件（.mht）没有结尾，可能没有保存完整，请核对原文。',
  'archive-without-page':
    '{file} 是网页文件（.mht）或邮件，其中没有网页，无法读取。\n请用浏览器或 Word/WPS 打开后另存为 .html 或 .docx。',
  'pdf-no-text':
    '{file} 共 {pages} 页，没有文字，只有图像（扫描件），无法读取。\n请先做文字识别（OCR），如 ocrmypdf -l chi_sim，或取得带文字的原件。',
  'pdf-locked': '{file} 有密码保护或用了不支持的加密方式，无法读取。\n请用 PDF 阅读器去掉密码后另存。',
  'pdf-damaged':
    '{file} 不是完整的 PDF 文件，可能没有下载完整，无法读取。\n请重新取得该文件，或用 PDF 阅读器打开后另存。',
  'pdf-too-large': '{file} 太大，内存放不下，没有读取。\n请拆成几个文件再读。',
  'pdf-pages-without-text': '第 {pages} 页只有图像，没有文字，未读取。请先做文字识别（OCR），或另行录入。',
  'pdf-pages-damaged': '第 {pages} 页已损坏，未读取。请核对原文。',
  'pdf-characters-unknown':
    '第 {pages} 页有 {count} 个字符无法还原成文字（字体中没有文字对照表），以“\ufffd”代替。请核对原文；字数多时请先做文字识别（OCR）。',
  'pdf-annotations': '有 {count} 条审阅注释（第 {pages} 页）未读入。',
  'pdf-text-turned': '有 {count} 个方向不同的字符（印章、水印、竖排）未读入。',
  'reader-crashed':
    '读取 {file} 时中途出错，文件可能已损坏。\n请用 Word/WPS 或阅读器打开后另存，或另存为 .txt 再读（细节：{reason}）。',
  'doc-word-extractor':
    '没有 LibreOffice，.doc 只读取了文字：自动编号、合并单元格、标题级别和隐藏文字的标记已丢失，表格请核对；安装 LibreOffice 或另存为 .docx 可避免。',
  'doc-broken':
    '{file} 不完整或已损坏，读不出来。\n请重新取得该文件，或用 Word/WPS 打开后另存为 .docx（细节：{reason}）。',
  'xlsx-hidden-sheets': '有 {count} 个隐藏的工作表未读取：{names}。',
  'xlsx-sheet-without-cells': '工作表“{sheet}”只有图表，未读取。',
  'xlsx-hidden-rows': '工作表“{sheet}”有 {count} 个隐藏行，未读取。',
  'xlsx-hidden-columns': '工作表“{sheet}”有 {count} 个隐藏列，未读取。',
  'xlsx-filtered-rows': '工作表“{sheet}”有 {count} 行被筛选隐藏，已一并读取。',
  'xlsx-covered-cells': '工作表“{sheet}”有 {count} 个单元格被合并单元格盖住，其内容在 Excel 中不显示，未读取。',
  'xlsx-without-result': '工作表“{sheet}”有 {count} 个公式没有保存结果，按空格读取。请用 Excel/WPS 打开后保存再读。',
  'xlsx-drawings': '工作表“{sheet}”有图形（图片、图表、文本框），未读取。其中如有文字或数字，须另行录入。',
  'xlsx-comments': '工作表“{sheet}”有批注，未读取。',
  'xlsx-sheet-used': '完成值取自工作表“{sheet}”。',
};
