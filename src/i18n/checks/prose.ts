/** Checks of texts and charts: what each says. */
import type { Check } from './check.ts';

export const proseChecks: Readonly<Record<string, Check>> = {
  'typed-number': {
    level: 'error',
    zh: [
      '“{found}”是手写的数字。文字里的数字必须取自数据，否则数据更新后会过时。',
      '改成 {% value "指标名" /%}；如果是名称的一部分，写成 {% name %}…{% /name %}。',
    ],
    en: [
      '“{found}” was typed by hand. Numbers in text must come from the data, or they go stale.',
      'Write {% value "metric-name" /%} instead; if it is part of a name, write {% name %}…{% /name %}.',
    ],
  },
  'unknown-value': {
    level: 'error',
    zh: ['没有名叫“{id}”的数字。', '检查名字；可用的名字在 metrics.yaml 里，多年的数写成“名字@年份”。'],
    en: ['There is no figure named “{id}”.', 'Check the name; names are in metrics.yaml, and a series has name@year.'],
  },
  'unknown-title': {
    level: 'error',
    zh: ['没有名叫“{id}”的指标。', '检查名字；指标都在 metrics.yaml 里。'],
    en: ['There is no metric named “{id}”.', 'Check the name; metrics are in metrics.yaml.'],
  },
  'unknown-chart': {
    level: 'error',
    zh: ['没有名叫“{id}”的图。', '检查名字；图都在 charts.yaml 里。'],
    en: ['There is no chart named “{id}”.', 'Check the name; charts are in charts.yaml.'],
  },
  'unknown-check': {
    level: 'error',
    zh: ['没有名叫“{check}”的核对。', '检查名字；核对都在 checks.yaml 里。'],
    en: ['There is no check named “{check}”.', 'Check the name; checks are in checks.yaml.'],
  },
  'unknown-register': {
    level: 'error',
    zh: ['没有名叫“{register}”的登记表。', '在 registers 里加上它，或者改正名字。'],
    en: ['There is no register named “{register}”.', 'Add it under registers, or correct the name.'],
  },
  'languages-differ': {
    level: 'error',
    zh: ['这里用了数字“{id}”，“{other}”的 {lang} 文本里没有用。两种语言要用同样的数字。', '在另一种语言里也用上它，或者在这里去掉。'],
    en: [
      'The figure “{id}” is used here but not in the {lang} text of “{other}”. Both languages must show the same figures.',
      'Use it in the other language too, or take it out here.',
    ],
  },
  'page-untranslated': {
    level: 'error',
    zh: ['页面“{slug}”没有 {lang} 版本。', '在 pages/{lang}/ 里加上 {slug}.md。'],
    en: ['The page “{slug}” has no {lang} version.', 'Add {slug}.md to pages/{lang}/.'],
  },
  'page-untitled': {
    level: 'error',
    zh: ['这一页没有标题。', '在文件开头写上三行：---、title: 标题、---。'],
    en: ['The page has no title.', 'Begin the file with three lines: ---, title: the title, ---.'],
  },
  'prose-tag': {
    level: 'error',
    zh: ['这里的标签写得不对：{message}', '能用的标签只有 value、title、chart、name。'],
    en: ['A tag is wrong here: {message}', 'The only tags are value, title, chart and name.'],
  },
  'prose-address': {
    level: 'error',
    zh: ['文字里放了图片“{address}”。', '图片不能放在文字里；删掉它，或者用 {% chart "图名" /%} 放一张图。'],
    en: [
      'A picture “{address}” stands in the prose.',
      'Pictures cannot stand in prose; delete it, or show a chart by {% chart "name" /%}.',
    ],
  },
  'chart-duplicate': {
    level: 'error',
    zh: ['图“{name}”定义了不止一次。', '改掉其中一个名字。'],
    en: ['The chart “{name}” is defined more than once.', 'Rename one of them.'],
  },
  'parameter-missing': {
    level: 'error',
    zh: ['图“{chart}”（{kind}）缺少参数“{path}”。', '补上这个参数。'],
    en: ['The chart “{chart}” ({kind}) lacks the parameter “{path}”.', 'Add it.'],
  },
  'parameter-unknown': {
    level: 'error',
    zh: ['图“{chart}”（{kind}）没有参数“{path}”。', '检查有没有拼错，或者删掉这一行。'],
    en: ['The chart “{chart}” ({kind}) takes no parameter “{path}”.', 'Check the spelling, or delete the line.'],
  },
  'parameter-wrong-type': {
    level: 'error',
    zh: ['图“{chart}”（{kind}）的参数“{path}”类型不对。', '照 README 里这种图的例子改。'],
    en: ['The parameter “{path}” of the chart “{chart}” ({kind}) is of the wrong type.', 'Follow the example of this kind in the README.'],
  },
  'finding-unbacked': {
    level: 'error',
    zh: ['图“{chart}”的标题靠核对“{check}”成立，而核对的结果是 {outcome}。', '改写标题，让它只说数字说得出的话；或者核对数据。'],
    en: [
      'The finding of the chart “{chart}” rests on the check “{check}”, whose outcome is {outcome}.',
      'Rewrite the finding so that it says what the figures say, or check the data.',
    ],
  },
  'glyph-missing': {
    level: 'error',
    zh: ['图片用的字体里没有这些字：{glyphs}', '换一个写法，或者换一个有这些字的字体。'],
    en: ['The font of the images lacks: {glyphs}', 'Write it another way, or use a font that has them.'],
  },
};
