/** Elements of the page, made of text alone: nothing of a file is ever markup. */

type Child = Node | string;

/** An element with a class and children; texts become text nodes. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A link to a place on this page. */
export function linkTo(id: string, ...children: readonly Child[]): HTMLAnchorElement {
  const link = element('a', '', ...children);
  link.href = `#${id}`;
  return link;
}

const LONGEST = 120;

/** A cell's text as it is shown: its beginning, and no sign that could turn the text around it. */
export function shownText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
