import type { Field } from '../../../src/package/descriptor.ts';

/** A field that says nothing but what it is given. */
export function fieldOf(given: Partial<Field> & Pick<Field, 'type'>): Field {
  return { name: 'f', constraints: {}, ...given } as Field;
}
