/** Characters that people type for others: padding, full-width forms, dashes for a minus. */

/** The text without spaces, tabs, line ends, wide and zero-width spaces at its ends; the same string where there are none. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text.charCodeAt(start))) start++;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isPadding(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680
  );
}

/** Full-width letters, digits and marks as ASCII: １２３．５％ → 123.5%. Nothing else changes (no ㎡ → m2). */
export function asciiForms(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');
}

/** A dash before a number as a minus sign. The long dash — is left alone: it is more often a blank. */
export function asciiMinus(text: string): string {
  return text.replace(/^[−–‒‐‑﹣－⁻]\s*(?=[\d.])/, '-');
}
