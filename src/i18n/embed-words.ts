/** The words around what other sites show in a frame. No sentence here holds a number. */

/** Words by language. */
export type EmbedWords = typeof zh;

const zh = {
  title: (title: string) => `${title}（嵌入）`,
  description: (title: string) => `放在别的网页里看的：${title}`,
  whole: '完整的图、数据和出处',
  proof: '看它的证明',
  table: '数据表',
  key: '图例',
  version: '版本',
  same: '文章引用的就是这一版。',
  other: '文章引用的是另一版。这里显示的是现在这一版，数字可能已经不同。',
  heading: '嵌入网页',
  intro: '把这一段放进文章的HTML。不用脚本，框的高度随宽度变。',
  code: '嵌入代码',
  fit: '想让框的高度一点不差，在同一页再加一行。放几张图都只加一次。',
  fitCode: '让框的高度一点不差的一行',
  options: '网址后面可以加：',
  theme: '固定配色；不加就随读者的系统',
  language: '换语言',
  release: '写明引用的是哪一版；这一版换了，框里会说',
  preview: '看放进网页以后的样子',
  address: '本站生成时没有写明网址。把“https://…/”换成本站的网址。',
  copy: '复制',
  copied: '已复制',
  notCopied: '没有复制成。文字已经选中，请用键盘复制。',
};

const en: EmbedWords = {
  title: (title) => `${title} (embedded)`,
  description: (title) => `Made to be shown in another page: ${title}`,
  whole: 'The whole chart, its data and its proof',
  proof: 'See its proof',
  table: 'Table',
  key: 'Key',
  version: 'version ',
  same: 'This is the release that the article cites.',
  other: 'The article cites another release. What is shown here is the present one, and numbers may differ.',
  heading: 'Embed in a page',
  intro: 'Put this into the HTML of an article. It needs no script; the height of the frame follows its width.',
  code: 'Code to embed',
  fit: 'For a frame that is exactly as high as its content, add one line to the page: once, however many frames it has.',
  fitCode: 'The line that makes frames as high as their content',
  options: 'The address may end in:',
  theme: 'fixes the colours; without it they follow the reader’s system',
  language: 'another language',
  release: 'says which release is cited; once that is no longer the present one, the frame says so',
  preview: 'See how it looks in a page',
  address: 'This site was built without its address. Put the site’s address in place of “https://…/”.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied. The text is selected: please copy it by keyboard.',
};

/** The words of a language; a language that is not here is answered in English. */
export function embedWords(lang: string): EmbedWords {
  return lang === 'zh' ? zh : en;
}
