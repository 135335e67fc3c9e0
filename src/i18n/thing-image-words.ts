/** The words of the page that draws the images of a register's thing, and gives its citations. `entity` is what one thing is called: 社区. */

const zh = {
  title: (entity: string) => `${entity}的图片和引文`,
  text: (entity: string) => `任何一个${entity}的图，在您的浏览器里画成图片文件，和本站别处的图用同一套画法；还有各种格式的引文。`,
  take: '图片和引文格式',
  measure: '画哪一项',
  wide: 'PNG 横图',
  square: 'PNG 方图',
  poster: 'PNG 海报',
  svg: 'SVG（文字可改）',
  print: '打印，或存为 PDF',
  downloads: '下载',
  fonts: '图里的字用的是这台设备的字体，所以在不同的设备上，字形会有小的差别。',
  cite: '引用',
  none: (entity: string) => `网址里没有写明是哪个${entity}。请从一个${entity}的页面点“图片和引文格式”进来。`,
  failed: (entity: string) => `没有读到这个${entity}的数据。`,
  wrong: '这个文件不是这份登记里的一条记录。',
  disk: (folder: string, file: string) =>
    `这一页是直接从磁盘打开的，浏览器不让它读别的文件。请在下面选这个文件：网站文件夹里的 ${folder}/${file}。选了就画，什么也不会发出去。`,
  choose: '选记录文件（JSON）',
  without: (entity: string) =>
    `画图要用 JavaScript，浏览器没有开启它。每个${entity}的页面不用它也有这些图：打印那一页，或存为 PDF；数据在那一页的“带走”里，引文也在那里。`,
  drawn: (name: string) => `已画好：${name}`,
  drawing: '正在画……',
  unable: '这个浏览器没有画成 PNG。请改用 SVG，或者打印。',
  page: (name: string) => `看${name}的页面`,
  relations: {
    '≥': '带渐疏条纹的点是“至少”：实际是这个数或更多。',
    '≤': '下面带条纹的点是“至多”：实际是这个数或更少。',
    '≈': '空心的点是“大致”：来源说的是约数。',
  } as Readonly<Record<string, string>>,
  exact: '来源给的是确数，没有“约”“至少”之类的话。',
  like: (peers: string) => `同类：${peers}。`,
};

export type ThingImageWords = typeof zh;

const en: ThingImageWords = {
  title: (entity) => `Images and citations of a ${entity}`,
  text: (entity) =>
    `The picture of any ${entity}, made into an image file in your browser, drawn as all pictures of this site are; and its citation in every format.`,
  take: 'Image files and citation formats',
  measure: 'What is drawn',
  wide: 'PNG, wide',
  square: 'PNG, square',
  poster: 'PNG, poster',
  svg: 'SVG (text can be edited)',
  print: 'Print, or save as PDF',
  downloads: 'Download',
  fonts: 'The words are set in the fonts of this device, so letters differ a little from device to device.',
  cite: 'Cite',
  none: (entity) => `The address does not say which ${entity}. Please come from the page of one, by “Image files and citation formats”.`,
  failed: (entity) => `The data of this ${entity} could not be read.`,
  wrong: 'This file is not a record of this register.',
  disk: (folder, file) =>
    `This page was opened from a disk, and the browser does not let it read other files. Please choose this one below: ${folder}/${file} in the folder of the site. It is drawn at once, and nothing is sent anywhere.`,
  choose: 'Choose the record (JSON)',
  without: (entity) =>
    `Drawing takes JavaScript, which is off in this browser. The page of each ${entity} has its pictures without it: print that page, or save it as PDF. Its data and its citation stand there under “Take away”.`,
  drawn: (name) => `Drawn: ${name}`,
  drawing: 'Drawing …',
  unable: 'This browser could not draw a PNG. Please use the SVG, or print.',
  page: (name) => `See the page of ${name}`,
  relations: {
    '≥': 'A dot with strips that thin out is “at least”: this much or more.',
    '≤': 'A dot with strips below is “at most”: this much or less.',
    '≈': 'A hollow dot is “about”: the source gives it as a round figure.',
  },
  exact: 'The source gives exact figures, without words such as “about” or “at least”.',
  like: (peers) => `${peers}.`,
};

/** The words in a language; a language the program does not speak reads English. */
export function thingImageWords(lang: string): ThingImageWords {
  return lang === 'zh' ? zh : en;
}
