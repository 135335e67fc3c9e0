/** The regular expressions of constraints, as JavaScript, XML Schema and Python write them. */

/** The expression that a whole text must match; null where it is none that can be read. */
export function wholePattern(pattern: string): RegExp | null {
  const ignoresCase = pattern.startsWith('(?i)');
  const source = `^(?:${ignoresCase ? inJavaScript(pattern.slice(4)) : inJavaScript(pattern)})$`;
  const flags = ignoresCase ? 'i' : '';
  // Under "u" a needless escape is a mistake, such as \@ or \-: elsewhere it is none.
  return compiled(source, `u${flags}`) ?? compiled(source, flags);
}

// Python's words for the ends of a text and for a name.
function inJavaScript(pattern: string): string {
  return pattern.replace(/\\[\s\S]|\(\?P</g, (part) => ({ '\\A': '^', '\\Z': '$', '\\z': '$', '(?P<': '(?<' })[part] ?? part);
}

function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}
