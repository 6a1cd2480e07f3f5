// Chinese sentences of the manual: what docs/cli.zh.md says beside the command tree.
import type { Catalogue } from './index.js';

export const manualZh: Catalogue = {
  'manual-title': '命令行',
  'manual-other': 'English: [cli.md](cli.md)',
  'manual-how': '`plan help 命令` 在终端显示同样的内容（中文或英文）；安装后可用 `man plan`。',
  'manual-options': '每个命令都有的选项',
  'manual-exit': '退出码',
  'manual-exit-0': '完成',
  'manual-exit-1': '完成，但达到了 --fail-on 所设的界限，或 plan check 发现错误，或 plan report --check 发现报告已过时',
  'manual-exit-2': '没有做成：用法有误、输入读不了、完成值文件不对',
  'manual-exit-3': '多个输入中有的失败，其余已完成（--max-failures 可容许若干个）',
  'manual-environment': '环境变量',
  'manual-environment-LC_ALL, LC_MESSAGES, LANG':
    '提示和报告的语言，取第一个有值的：zh、C、POSIX 或都没有时为中文，其他为英文；--lang 优先',
  'manual-environment-LC_ALL, LC_CTYPE, LANG': '字符集，取第一个有值的：不是 UTF-8 时，表格的线条和符号改用 ASCII',
  'manual-environment-NO_COLOR': '不用颜色；--color 优先',
  'manual-environment-FORCE_COLOR': '输出不是终端时也用颜色（0、false 为不用）；--color 和 NO_COLOR 优先',
  'manual-environment-TERM': 'dumb：不用颜色和符号；linux：不用符号',
  'manual-environment-PATH':
    '在其中找 LibreOffice（soffice），用来读我们自己读不了的旧式 Office 文件；--no-office 不用它',
  'manual-environment-PLAN_DEBUG': '有值时，意外错误附上调用栈',
  'manual-environment-SOURCE_DATE_EPOCH': '不用设：任何输出都不含生成时间，同样的输入得到逐字节相同的输出',
  'manual-files': '文件',
  'manual-files-plan.config.json':
    '工作目录或其上级目录中最近的一份：plan check 的规则和可以保留的意见，plan report 要生成的报告；--config 指定另一份，格式见 plan schema config',
  'manual-files-.plan.config.built.json':
    '配置文件旁，由 plan report 写：上次生成报告时各输入的内容摘要，没有变的不重新生成；可以随时删去',
};
