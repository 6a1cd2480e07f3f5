// The population that a figure by the head counts: 常住人口, 户籍人口, 服务人口.
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/常住(?:人口)?/, '常住人口'],
  [/户籍(?:人口)?/, '户籍人口'],
  [/服务人口/, '服务人口'],
];

/** The populations that a text names. */
export function scopesIn(text: string): readonly string[] {
  return SCOPES.filter(([pattern]) => pattern.test(text)).map(([, scope]) => scope);
}

/** A name without the population it is counted by: 每千常住人口 is 每千人口. */
export function withoutScope(name: string): string {
  return name.replace(/(?:常住|户籍|服务)人口/g, '人口').replace(/常住|户籍/g, '');
}
