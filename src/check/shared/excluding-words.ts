// Words of one family that make two indicators of two names, however alike they are: 食品 and 药品, 登记 and 调查, 医师 and 护士.

const FAMILIES: readonly (readonly RegExp[])[] = [
  [/食品/, /药品/, /农产品/],
  [/城镇|城市/, /农村|乡村|行政村|建制村/],
  [/登记/, /调查/],
  [/医师|医生/, /护士/, /药师/, /护理员/],
  [/小学/, /初中/, /高中/, /学前|幼儿园/, /义务教育/, /高等教育|高校|大学/, /职业教育|中职/],
  [/养老/, /医疗/, /失业/, /工伤/, /生育/],
  [/男/, /女/],
  [/新生儿/, /婴儿/, /孕产妇/, /5岁以下/],
  [/细颗粒物|PM2\.?5/i, /可吸入|PM10/i, /臭氧/],
  [/化学需氧量/, /氨氮/, /总磷/, /氮氧化物/, /二氧化硫/],
  [/户数/, /人数/, /面积/],
  [/第一产业/, /第二产业/, /第三产业|服务业/, /工业/],
  [/老年人|老人/, /儿童|婴幼儿/, /残疾人/],
  [/饮用水/, /地表水/, /污水/],
  [/进口/, /出口/],
  [/收入/, /支出/],
  [/门诊/, /住院/],
];
/** Words that stand in one of the two only where they are two indicators. */
const MAKING_ANOTHER_PATTERN = /新增|增长|增速|降低|下降|人均|户均|每[十百千万]/g;

/** Whether two names hold words that exclude each other. */
export function excludeEachOther(a: string, b: string): boolean {
  const isApart = FAMILIES.some((family) => {
    const [x, y] = [a, b].map((name) => family.map((word) => word.test(name))) as [boolean[], boolean[]];
    return x.includes(true) && y.includes(true) && !x.some((has, i) => has && y[i]);
  });
  return isApart || makers(a) !== makers(b);
}

function makers(name: string): string {
  return [...new Set(name.match(MAKING_ANOTHER_PATTERN))].sort().join();
}
