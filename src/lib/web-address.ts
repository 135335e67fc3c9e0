/** The one judge of what may become a link. */

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
/** An address that reads the same to a person, to a browser and in a file. */
const PLAIN = /^[\w.~:/?#[\]@!$&()*+,;=%-]+$/;

/**
 * The address to link to, or null where none may be: only http, https and mailto, whole, without a password in it.
 * What a browser would read differently from how it is written (blanks, controls, backslashes) comes back as the browser reads it.
 * @example webAddress('https://example.org/a') // the same; webAddress('java\nscript:alert(1)') // null
 */
export function webAddress(text: string | null | undefined): string | null {
  const written = text?.trim() ?? '';
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (!PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:' && !/^[^@\s]+@[^@\s]+$/.test(url.pathname)) return null;
  return PLAIN.test(written) && /^(?:https?:\/\/|mailto:)/i.test(written) ? written : url.href;
}
