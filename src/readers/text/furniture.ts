// What a page prints besides its text: page numbers, and the menus, buttons and counters of a web page.

/** `— 16 —`, `- 3 -`, `－5－`, `第 3 页`, `第3页 共20页`, `3 / 20`; a bare number is a cell or a value and stays. */
const PAGE_NUMBER_PATTERN =
  /^(?:[-－—–―─]{1,3}\s{0,3}\d{1,4}\s{0,3}[-－—–―─]{1,3}|第\s{0,3}\d{1,4}\s{0,3}页(?:\s{0,3}[,，/]?\s{0,3}共\s{0,3}\d{1,4}\s{0,3}页)?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i;

/** Whether a line is certainly a page number. */
export function isFurniture(text: string): boolean {
  return text.length < 24 && PAGE_NUMBER_PATTERN.test(text);
}

/** `当前位置：首页 > 政务公开`, `您现在的位置是：…` */
const PLACE_PATTERN = /^(?:您|你)?(?:当前|现在|目前|所在)?的?(?:所在)?的?位置(?:是)?\s?[：:]/;
const BREADCRUMB_PATTERN = /\s{0,8}(?:>{1,2}|›|»|＞{1,2}|→)\s{0,8}/;
const SITE_PATTERN = /首页|专题|专栏|公开|政策|政务|文件|法规|规划计划|信息/;
/** `字体大小：大 中 小`, `【字号：大 中 小】` */
const FONT_PATTERN = /^[【[(（]?\s?字\s?[体号](?:大小)?\s?[：:]?[\s【[]{0,3}(?:特?大|中|小|默认|[A+-])/;
const BUTTON_PATTERN =
  /打印(?:本页|此页|正文|文章)?|关闭(?:窗口|本页|页面|此页)?|收藏(?:本页|本文)?|返回(?:顶部|首页|列表|上页|上一页)?|分享(?:到|至)?|微信|新浪|微博|朋友圈|QQ空间|QQ好友|保存(?:本页)?|我要纠错|纠错|语音播报|朗读|无障碍(?:阅读)?|繁[體体](?:版|中文)?|简体|手机版|扫一扫在手机打开当前页|扫一扫|RSS|English|TOP/g;
const SHARING_PATTERN = /^(?:分享[到至]|微信扫一扫|扫一扫)/;
/** `上一篇：…`, `下一条：…`, `相关链接：…` */
const NEIGHBOUR_PATTERN =
  /^[上下]一[篇条页](?:$|\s?[：:])|^(?:相关(?:链接|文档|新闻|阅读|稿件|文章)|附件下载|责任编辑)\s?[：:]?$/;
const FOOT_PATTERN = /ICP备|公网安备|版权所有|网站标识码|copyright\s|网站地图|技术支持[：:]/i;
const ADDRESS_PATTERN = /^https?:\/\/\S{1,200}(?:\s{1,8}\d{1,3}\s?\/\s?\d{1,3})?$/;
const COUNTER_PATTERN = /(?:浏览|阅读|访问|点击)(?:次数|人数|量|数|率)?\s?[：:]/;
const PUBLISHED_PATTERN = /(?:来源|时间|日期|作者|发布机构|发文机关|发布者)\s?[：:]/;
const MAX_WEB_LINE = 160;

/** Whether a line is certainly one of a web page's menus, buttons or feet. */
export function isWebFurniture(text: string): boolean {
  if (text === '' || text.length > MAX_WEB_LINE || /。/.test(text)) return false;
  if (PLACE_PATTERN.test(text) || isBreadcrumb(text) || ADDRESS_PATTERN.test(text)) return true;
  if (text.length < 60 && (FONT_PATTERN.test(text) || SHARING_PATTERN.test(text))) return true;
  if (NEIGHBOUR_PATTERN.test(text) || FOOT_PATTERN.test(text)) return true;
  if (COUNTER_PATTERN.test(text) && !PUBLISHED_PATTERN.test(text)) return text.length < 40;
  return text.length < 80 && text.replace(BUTTON_PATTERN, '').replace(/[\s\u3000【】[\]()（）|｜/·：:>]/g, '') === '';
}

/** `发布时间：2021-12-01 10:00　来源：市政府办公室　浏览次数：123`: tells of the page, and when it was published. */
export function isPublicationLine(text: string): boolean {
  return text.length <= MAX_WEB_LINE && COUNTER_PATTERN.test(text) && PUBLISHED_PATTERN.test(text);
}

/** `首页 > 政务公开 > 政策文件`, `>> 专题专栏 >> 归档专题`: short words between arrows, no comparison (`>7.5`). */
function isBreadcrumb(text: string): boolean {
  if (!/[>›»＞→]/.test(text) || /[>＞]\s?\d+(?:\.\d+)?(?:\D{0,3})$/.test(text) || !SITE_PATTERN.test(text))
    return false;
  const parts = text.split(BREADCRUMB_PATTERN);
  const words = parts.filter((part) => part !== '');
  if (words.length < 2 || !words.every((word) => word.length <= 40 && !/[，；|]/.test(word))) return false;
  return /^[\u4e00-\u9fffA-Za-z ]{2,14}$/.test(words[0]!) && (parts.length > 2 || words[0] === '首页');
}
