/** Yes and no, in the words that the field declares. */
import type { Field } from '../../package/descriptor.ts';
import { type CastText, unreadable, value } from './result.ts';
import { typeError } from './text-faults.ts';
import { wordFault } from './time.ts';

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];
const YES_OR_NO = /^(?:是|否|对|错|真|假|有|没有|√|✓|✔|☑|×|✗|✘|☒|y|n|yes|no|t|f|true|false|on|off|已|未|[01]\.0)$/i;

/** Booleans; their canonical text is true or false. */
export function compileBoolean(field: Field): CastText {
  const yes = field.trueValues ?? TRUE;
  const no = field.falseValues ?? FALSE;
  const words = new Map([...yes.map((word) => [word, 'true'] as const), ...no.map((word) => [word, 'false'] as const)]);
  const params = { yes: yes.join(' / '), no: no.join(' / ') };
  return (text) => {
    const known = words.get(text);
    if (known !== undefined) return value(known);
    if (YES_OR_NO.test(text)) return unreadable('boolean-word', params);
    return wordFault(text) ?? typeError('boolean', { example: `${yes[0] ?? 'true'} / ${no[0] ?? 'false'}` });
  };
}
