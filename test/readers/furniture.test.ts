import { describe, expect, it } from 'vitest';
import { isFurniture, isPublicationLine, isWebFurniture } from '../../src/readers/text/furniture.js';

describe('isWebFurniture', () => {
  it.each([
    '当前位置：首页 > 政务公开 > 政策文件',
    '您现在的位置是：首页 >> 规划计划',
    '首页 > 政务公开 > 规划计划',
    '>> 专题专栏 >> 归档专题 >> 2023年重点工作（已归档）',
    '字体大小：【大】【中】【小】',
    '【字号：大 中 小】',
    '[打印本页] [关闭窗口]',
    '分享到：微信 微博',
    '上一篇：关于印发某规划的通知',
    '下一条：没有了',
    '浏览次数：123',
    '版权所有：某市人民政府 ICP备12345678号',
    'https://www.example.com/a/b.html 1/12',
  ])('%s', (text) => expect(isWebFurniture(text)).toBe(true));

  it.each([
    '一、总体要求',
    '空气质量优良天数比率 > 85',
    '重点专栏指标 >7.5%',
    '下一步，加大公开力度',
    '分享经济发展水平明显提升。',
    '打造信息平台→完善政策体系。',
    '当前，我市发展位置更加突出。',
    '网站访问量达到100万次。',
    '1.字体设计产业：大力发展。',
    '责任单位：市信息中心',
  ])('not: %s', (text) => expect(isWebFurniture(text) || isFurniture(text)).toBe(false));
});

it('isPublicationLine', () => {
  expect(isPublicationLine('时间:2023-07-11 17:01 浏览次数: 信息来源: 某市政府')).toBe(true);
  expect(isPublicationLine('完成时间：2023年7月')).toBe(false);
});
