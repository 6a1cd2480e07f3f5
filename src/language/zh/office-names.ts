// The offices of Chinese governments and the forms their names take: 市发改委, 市发展改革委 and 市发展和改革委员会 are one.

/** One office a line: the names of its field, the short form last. What stands before (省, 市, 县) and behind (局, 委, 厅) is apart. */
const FIELDS: readonly (readonly string[])[] = [
  ['发展和改革', '发展改革', '发改'],
  ['经济和信息化', '经济信息化', '经信'],
  ['工业和信息化', '工业信息化', '工信'],
  ['科学技术', '科技'],
  ['教育体育', '教体'],
  ['民族宗教事务', '民族宗教', '民宗'],
  ['人力资源和社会保障', '人力资源社会保障', '人力社保', '人社'],
  ['自然资源和规划', '自然资源规划', '资规'],
  ['生态环境', '生环'],
  ['住房和城乡建设', '住房城乡建设', '住建'],
  ['交通运输', '交通'],
  ['文化广电和旅游', '文化和广电旅游', '文化广电旅游', '文广旅', '文广旅游'],
  ['文化广电旅游体育', '文广旅体'],
  ['文化和旅游', '文化旅游', '文旅'],
  ['卫生健康', '卫健'],
  ['退役军人事务', '退役军人'],
  ['应急管理', '应急'],
  ['市场监督管理', '市场监管'],
  ['医疗保障', '医保'],
  ['综合行政执法', '综合执法'],
  ['大数据发展管理', '大数据管理', '大数据'],
  ['城市管理', '城管'],
  ['园林和绿化', '园林绿化'],
  ['国有资产监督管理', '国资'],
  ['机关事务管理', '机关事务'],
  ['行政审批服务', '行政审批'],
  ['粮食和物资储备', '粮食物资储备'],
  ['地方金融监督管理', '地方金融监管'],
  ['网络安全和信息化', '网信'],
  ['残疾人', '残'],
  ['妇女', '妇'],
];

/** What an office is called at its end; of each kind the short form is the key. */
const ENDS: readonly (readonly [string, string])[] = [
  ['委员会办公室', '办'],
  ['委员会', '委'],
  ['办公室', '办'],
  ['联合会', '联'],
  ['协会', '协'],
  ['委', '委'],
  ['办', '办'],
  ['局', '局'],
  ['厅', '厅'],
  ['联', '联'],
  ['协', '协'],
];

const LONGEST_LEVEL = 8;
const SHORT_OF = new Map(FIELDS.flatMap((names) => names.map((name) => [name, names.at(-1)!] as const)));

/**
 * A key that is the same for all forms of an office's name (市发改委 for 市发展和改革委员会); null for a name whose field is not known.
 * Offices of different levels and kinds (省经信厅, 市经信局) have different keys.
 */
export function officeKey(name: string): string | null {
  // The level ends where the rest is an office: 市市场监管局 is 市 and 市场监管局, 温州市发改委 is 温州市 and 发改委.
  for (let at = 0; at <= Math.min(LONGEST_LEVEL, name.length - 2); at += 1) {
    const level = name.slice(0, at);
    if (!/^$|[省市县区州盟旗级家]委?$/.test(level)) continue;
    const office = shortOffice(name.slice(at));
    if (office !== null) return `${level}${office}`;
  }
  return null;
}

function shortOffice(name: string): string | null {
  for (const [ending, short] of ENDS) {
    const field = name.endsWith(ending) ? SHORT_OF.get(name.slice(0, -ending.length)) : undefined;
    if (field !== undefined) return `${field}${short}`;
  }
  return null;
}
