/** Types of Table Schema as CSVW has them. What CSVW cannot say is text: a wrong promise would be worse than none. */

/** A column as the descriptor has it, as far as it says how cells are written. */
export interface FieldSchema {
  readonly format?: unknown;
  readonly groupChar?: unknown;
  readonly decimalChar?: unknown;
  readonly bareNumber?: unknown;
  readonly trueValues?: unknown;
  readonly falseValues?: unknown;
  /** Cells may say about, at least, at most. */
  readonly relation?: unknown;
}

const SAME: Readonly<Record<string, string>> = { year: 'gYear', yearmonth: 'gYearMonth', duration: 'duration' };
const PARTS: Readonly<Record<string, string>> = { '%Y': 'yyyy', '%m': 'MM', '%d': 'dd', '%H': 'HH', '%M': 'mm', '%S': 'ss' };

/** The datatype of a column: a name, or a name with the way that its cells are written. */
export function datatypeOf(type: string, schema: FieldSchema): unknown {
  if (type === 'number' || type === 'integer') return numberType(type, schema);
  if (type === 'boolean') return booleanType(schema);
  if (type === 'date' || type === 'time' || type === 'datetime') return timeType(type, schema.format);
  return Object.hasOwn(SAME, type) ? SAME[type] : 'string';
}

function numberType(base: string, { groupChar, decimalChar, bareNumber, relation }: FieldSchema): unknown {
  if (relation === true || bareNumber === false) return 'string';
  if (typeof groupChar !== 'string' && typeof decimalChar !== 'string') return base;
  return { base, format: { ...(typeof groupChar === 'string' && { groupChar }), ...(typeof decimalChar === 'string' && { decimalChar }) } };
}

// CSVW has one word for yes and one for no.
function booleanType({ trueValues, falseValues }: FieldSchema): unknown {
  if (trueValues === undefined && falseValues === undefined) return { base: 'boolean', format: 'true|false' };
  const [yes, no] = [only(trueValues), only(falseValues)];
  return yes && no ? { base: 'boolean', format: `${yes}|${no}` } : 'string';
}

function only(values: unknown): string | null {
  const [word] = Array.isArray(values) && values.length === 1 ? values : [];
  return typeof word === 'string' && !word.includes('|') ? word : null;
}

function timeType(base: string, format: unknown): unknown {
  if (format === undefined || format === 'default') return base;
  if (typeof format !== 'string' || !/^(?:%[YmdHMS]|[-/.: T])+$/.test(format)) return 'string';
  return { base, format: format.replace(/%[YmdHMS]/g, (part) => PARTS[part] ?? part) };
}
