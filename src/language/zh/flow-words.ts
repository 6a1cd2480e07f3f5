// Words by which a name tells what happens in a time (新建, 培训) from how things stand (保有量, 覆盖率).

/** Shares, averages, ages, ranks and points are never counted up. */
export const RATIO_UNIT_PATTERN = /[%‰/]|百分点|千分点|^(?:岁|年|分|倍|位次|名次|天|小时|分钟|分贝|度)$/;
export const RATIO_NAME_PATTERN =
  /[率度比]$|比例|占比|比重|人均|户均|平均|每[十百千万户人个家县乡镇村所]|指数|强度|浓度|率[（(：:]|每年|年均|年新增|预期寿命/;
/** What there is: the name of a stock stays one whatever verb stands in it, unless something new is counted. */
export const STOCK_PATTERN =
  /(?:保有|拥有|存|在校|在册|在园|在岗|总|现有|库存)量|总数|总量|存量|现有|在校|在册|在园|保有|拥有|余额|建成区|建设用地|床位|学位|达到|累计达|总规模|总面积|总里程/;
export const NEW_PATTERN = /新增|净增|新建|新设|新开|新认定|新注册|新登记|新培育|新招|新改|新扩建|改扩建|增加数/;
/** Deeds: done, they are counted. */
export const DEED_PATTERN =
  /改造|改建|扩建|完成|培训|举办|举行|开工|竣工|发放|植树|造林|救助|资助|抽检|检查|体检|筛查|整治|拆除|拆迁|淘汰|关停|化解|办结|办理|演出|放映|送戏|巡演|选派|安置|转移就业|招聘|组织|清理|回收|搬迁|除险|加固|惠及|招录|招收|封闭/;
/** Verbs that also name the state they lead to (培育企业 350 家): a deed only where no baseline says where it stood. */
export const MAKING_PATTERN =
  /建成|建设|修建|建立|设立|增设|创建|培育|打造|引进|招引|引育|推出|认定|评选|治理|解决|帮扶|实施|开展|更新|制定|出台|发布|获批|设置|安装|布设|接待|服务|创成|提升|孵化|评定/;

/** What the deed at the end of a name is counted in: 改造数量, 培训人次. */
export const DEED_AT_END_PATTERN = new RegExp(
  `(?:${DEED_PATTERN.source})(?:服务)?(?:总?数量?|人数|人次|户数|套数|场次|面积|里程|量)?$`,
);
