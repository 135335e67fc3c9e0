/** A number below 1e21 in plain digits, never in powers of ten. @example decimalText(1e-7) // "0.0000001" */
export function decimalText(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', part = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return power === '' ? text : `${sign}0.${'0'.repeat(Number(power) - 1)}${whole}${part}`;
}
