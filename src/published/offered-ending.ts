/** What a file that is no table is called on the site. */
/** Endings that a browser would run or lay out in the site's own name. */
const ACTIVE = /^(html?|xhtml|shtml|mht(ml)?|svgz?|xml|xslt?|js|mjs|cjs|wasm|swf|htc|hta|php\d?|phtml)$/;

/** The ending of a file that is offered as it is: one that a browser would run becomes text. */
export function offeredEnding(path: string): string {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? 'bin';
  return ACTIVE.test(ending) ? `${ending}.txt` : ending;
}
