// English sentences of the manual: what docs/cli.md and the man page say beside the command tree.
import type { Catalogue } from './index.js';

export const manualEn: Catalogue = {
  'manual-title': 'Command line',
  'manual-other': '中文：[cli.zh.md](cli.zh.md)',
  'manual-how':
    '`plan help COMMAND` prints the same in the terminal, in Chinese or English; `man plan` has it where the package is installed.',
  'manual-options': 'Options of every command',
  'manual-exit': 'Exit status',
  'manual-exit-0': 'done',
  'manual-exit-1':
    'done, and something reached the threshold that --fail-on sets, or plan check found errors, or plan report --check found reports that are out of date',
  'manual-exit-2':
    'the command could not do its work: usage, input that cannot be read, a file of actual values that is wrong',
  'manual-exit-3': 'of several inputs some failed, the others are done (--max-failures allows for some)',
  'manual-environment': 'Environment',
  'manual-environment-LC_ALL, LC_MESSAGES, LANG':
    'the language of messages and reports, by the first that is set: Chinese for zh, C, POSIX, or where none is set, English for any other; --lang goes first',
  'manual-environment-LC_ALL, LC_CTYPE, LANG':
    'the character set, by the first that is set: where it is not UTF-8, rules and signs of tables are ASCII',
  'manual-environment-NO_COLOR': 'no colours; --color goes first',
  'manual-environment-FORCE_COLOR':
    'colours even where the output is no terminal (none for 0 and false); --color and NO_COLOR go first',
  'manual-environment-TERM': 'dumb: neither colours nor signs; linux: no signs',
  'manual-environment-PATH':
    'where LibreOffice (soffice) is looked for, which reads old Office files that we cannot read ourselves; --no-office leaves it out',
  'manual-environment-PLAN_DEBUG': 'where it is set, an unexpected error comes with its stack',
  'manual-environment-SOURCE_DATE_EPOCH':
    'need not be set: no output holds the time at which it was made, and the same input gives the same bytes',
  'manual-files': 'Files',
  'manual-files-plan.config.json':
    'the nearest one in the working folder or above it: rules of plan check and findings that may stay, reports that plan report builds; --config names another, plan schema config has its form',
  'manual-files-.plan.config.built.json':
    'beside the configuration, written by plan report: hashes of what the reports were last built from, so that only what changed is built again; it may be deleted',
};
