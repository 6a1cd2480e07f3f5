// Properties that are on or off: <w:b/>, <w:b w:val="0"/>.

/** Whether the value of such a property means on; an element without a value does. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}
