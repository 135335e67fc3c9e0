/** Lists: several values of one kind in a cell. */
import type { Field } from '../../package/descriptor.ts';
import { trimmed } from './characters.ts';
import { type Cast, type CastText, unreadable, value } from './result.ts';
import { isExcelError } from './text-faults.ts';

const ITEM_TYPES = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] as const;

/** Lists; canonical text has each item in canonical form. `compileItem` casts one item as a field of its own. */
export function compileList(field: Field, compileItem: (item: Field) => CastText): CastText {
  const delimiter = field.delimiter || ',';
  const type = ITEM_TYPES.find((known) => known === field.itemType) ?? 'string';
  const castItem = compileItem(itemField(field, type));
  return (text) => (isExcelError(text) ? unreadable('excel-error') : listed(text.split(delimiter), castItem, delimiter, type));
}

/** The standard allows items the default forms of their type only. */
function itemField(field: Field, type: Field['type']): Field {
  const none = undefined;
  return {
    ...field,
    type,
    format: none,
    decimalChar: none,
    groupChar: none,
    bareNumber: none,
    trueValues: none,
    falseValues: none,
    constraints: {},
  };
}

function listed(items: readonly string[], castItem: CastText, delimiter: string, type: string): Cast {
  const texts: string[] = [];
  for (const item of items) {
    const cast = castItem(trimmed(item));
    if (cast.status !== 'normal') return unreadable('list-item', { item, type });
    texts.push(cast.text);
  }
  return value(texts.join(delimiter));
}
