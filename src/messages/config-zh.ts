// Chinese sentences about plan.config.json.
import type { Catalogue } from './index.js';

export const configZh: Catalogue = {
  'opt-config': '配置文件；缺省为本文件夹或上级文件夹中的 plan.config.json',
  'config-unreadable': '配置文件 {file} 无法读取（{reason}）。请检查 --config 的路径。',
  'config-not-json': '配置文件 {file} 不是有效的 JSON：{reason}',
  'config-invalid': '配置文件 {file} 的 {path}{@where} 有误：{reason}\n可用的设置见 plan schema config。',
  'config-key-unknown': '配置文件 {file} 中的“{given}”{@where}不是可用的设置。可用的设置见 plan schema config。',
  'config-key-unknown-nearest':
    '配置文件 {file} 中的“{given}”{@where}不是可用的设置。是不是 {nearest}？可用的设置见 plan schema config。',
  'config-missing': '配置文件 {file} 缺少 {path}{@where}。请补上；可用的设置见 plan schema config。',
  'config-empty': '配置文件 {file} 的 {path}{@where} 是空的。请至少写一项，或删去这个键。',
  'config-kind': '配置文件 {file} 的 {path}{@where} 应为{@kind}。',
  'config-kind-either': '配置文件 {file} 的 {path}{@where} 应为{@kind}或{@other}。',
  'config-kind-string': '文字（写在引号里）',
  'config-kind-number': '数字（不加引号）',
  'config-kind-boolean': ' true 或 false',
  'config-kind-array': '列表 [ … ]',
  'config-kind-object': '对象 { … }',
  'config-choice': '配置文件 {file} 的 {path}{@where} 不能是 {given}。\n可以是：{choices}。',
  'config-choice-nearest': '配置文件 {file} 的 {path}{@where} 不能是 {given}。是不是 {nearest}？\n可以是：{choices}。',
  'config-suppression-bare':
    '配置文件 {file} 的 {path}{@where} 既没有 rule 也没有 quote，会把许多意见一起隐去。请至少写明其中一项。',
  'config-status-set':
    '配置文件 {file} 的 {path}{@where} 不能是“{given}”。\n可以是：{choices}，或用语文件的路径（.csv、.json）。',
  'config-thresholds':
    '配置文件 {file} 的 {path}{@where} 应为从大到小的三个数，依次是超前、正常、稍慢的下限，例如 [1.05, 0.95, 0.85]。',
  'config-where-top': '',
  'config-where-report': '（第 {nth} 个报告）',
  'config-where-output': '（第 {nth} 个报告的第 {output} 个输出）',
  'config-output': '配置文件 {file} 的 {path}{@where}：{@why}',
  'config-word-unknown': '配置文件 {file} 的 {path}{@where} 中有不认识的 {given}。可以写：{choices}。',
  'config-no-reports':
    '配置文件 {file} 中没有 reports，不知道生成哪些报告。\n请在其中写 reports（写法见 docs/ci.md），或在命令中给出规划文件：plan report 规划.docx -o 报告.html',
  'config-output-twice':
    '配置文件 {file} 把 {first} 和 {second} 的报告写到同一个文件 {path}。\n请改其中一个；多份规划共用一项设置时，在路径中写 {name}，它代表规划文件的名字。',
  'config-output-repeated': '配置文件 {file} 把 {path} 写了两次（{first} 的报告）。请删去一个，或改用别的名字。',
  'config-output-is-read': '配置文件 {file} 要写 {path}，但{@why}',
  'config-read-report': '{reader} 的报告要读这个文件，写了就会覆盖它，每次生成的结果也会不同。\n请给报告改个名字。',
  'config-read-since':
    '在它之前或同时，{reader} 的报告要读这个文件，每次生成的结果就会不同。\n请改名；如果是有意接着用的结果，请把写它的报告移到读它的报告之前。',
  'config-read-pattern':
    '它与规划的路径 {pattern} 相符，下次会被当作规划再生成一份报告。\n请把报告写到别的文件夹，或把 {pattern} 写得更具体。',
  'config-read-config': '这就是配置文件，写了就会覆盖它。\n请给报告改个名字。',
  'config-read-memory': '工具用这个文件记录生成过什么。\n请给报告改个名字。',
  'config-read-against': '这是 check 的 against 所列的规划，写了就会覆盖它。\n请给报告改个名字。',
};
