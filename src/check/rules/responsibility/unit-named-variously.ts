/**
 * 同一单位用了不同的名称：“市发改委”与“市发展改革委”，“市卫健委”与“市卫生健康委”。同一文件里应统一，便于按单位汇总任务。
 *
 * One unit under several names: 市发改委 and 市发展改革委. Within one document a unit has one name, so that tasks can be listed by unit.
 *
 * @hit 1.优化布局，新建学校5所。（责任单位：市发改委、市教育局）\n\n2.完善就业服务，新增岗位1万个。（责任单位：市发展改革委、市财政局）
 * @miss 1.优化布局，新建学校5所。（责任单位：市发改委、市教育局）\n\n2.完善就业服务，新增岗位1万个。（责任单位：省发展改革委、市财政局）
 */

import { officeKey } from '../../../language/zh/office-names.js';
import type { Found, Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { type NamedUnit, namedUnits } from '../../shared/unit-marks.js';

export const unitNamedVariously: Rule = {
  id: 'unit-named-variously',
  group: 'responsibility',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const offices = new Map<string, NamedUnit[]>();
    for (const unit of namedUnits(context)) {
      const key = officeKey(unit.name);
      if (key !== null) offices.set(key, [...(offices.get(key) ?? []), unit]);
    }
    for (const units of offices.values()) yield* variantsOf(units);
  },
};

/** One finding a name that is not the usual one, at its first place. */
function* variantsOf(units: readonly NamedUnit[]): Iterable<Found> {
  const byName = new Map<string, NamedUnit[]>();
  for (const unit of units) byName.set(unit.name, [...(byName.get(unit.name) ?? []), unit]);
  const [usual, ...others] = [...byName].sort(([, a], [, b]) => b.length - a.length);
  for (const [name, places] of others) {
    const [usualName, usualPlaces] = usual!;
    yield {
      span: places[0]!.span,
      code: 'unit-named-variously',
      params: { name, count: places.length, usual: usualName, usualCount: usualPlaces.length },
      related: [{ span: usualPlaces[0]!.span, code: 'unit-named-variously-usual', params: { usual: usualName } }],
    };
  }
}
