/** The words of what a reader takes away: which file is for what. */

export type TakeWords = typeof zh;

const zh = {
  title: '带走',
  intro: '拿走哪一样，出处都跟着走：图片里印着，数据里写着，网页上连着。',
  line: (what: string) => `带走${what}`,
  chart: '这张图',
  picture: '图片',
  data: '数据',
  whole: '全站数据',
  workbook: '工作簿',
  embed: '嵌入',
  cite: '引用',
  address: '网址',
  files: {
    png: '横幅，放进文章',
    'square.png': '方图，放进信息流',
    'og.png': '链接卡片',
    'poster.png': '竖幅，发微信',
    svg: '矢量，文字可以改',
    'outline.svg': '矢量，文字转成了轮廓，到哪里都一样',
    pdf: '矢量，可以打印',
    csv: '表格，Excel和WPS直接打开',
    json: '给程序读',
    'jsonstat.json': '给统计软件读',
    'csv-metadata.json': '各列的说明',
    zip: '一个包：数据、说明、引用、校验值',
    'all.zip': '全部的表和数，一个包',
    xlsx: '全站的数都是活的公式，改一格看结果怎么变',
  } as Readonly<Record<string, string>>,
  names: { 'all.zip': 'ZIP', 'square.png': '方图', 'og.png': '卡片', 'poster.png': '竖幅', 'outline.svg': 'SVG（轮廓）' } as Readonly<
    Record<string, string>
  >,
  noAddress: '本站生成时没有写明网址，所以这里只有页面在站内的位置。',
  permanent: '这个网址不会变。',
};

const en: TakeWords = {
  title: 'Take it away',
  intro: 'Whatever you take, its proof goes with it: printed in the image, written in the data, linked on the page.',
  line: (what) => `Take ${what} away`,
  chart: 'this chart',
  picture: 'Image',
  data: 'Data',
  whole: 'Whole site',
  workbook: 'Workbook',
  embed: 'Embed',
  cite: 'Cite',
  address: 'Address',
  files: {
    png: 'wide, for an article',
    'square.png': 'square, for a feed',
    'og.png': 'the card of a link',
    'poster.png': 'upright, for a phone',
    svg: 'vector, its text can be edited',
    'outline.svg': 'vector, its text as outlines: the same everywhere',
    pdf: 'vector, to print',
    csv: 'a table that Excel opens as it is',
    json: 'for programs',
    'jsonstat.json': 'for statistical software',
    'csv-metadata.json': 'what the columns are',
    zip: 'all in one: data, notes, citation, checksums',
    'all.zip': 'all tables and figures in one package',
    xlsx: 'every figure of the site as a live formula: change a cell and see what follows',
  },
  names: {
    'all.zip': 'ZIP',
    'square.png': 'Square PNG',
    'og.png': 'Card PNG',
    'poster.png': 'Poster PNG',
    'outline.svg': 'SVG (outlines)',
  },
  noAddress: 'The site was built without its address, so this is only the place of the page within it.',
  permanent: 'This address will not change.',
};

/** The words of a language; a language that is not here is answered in English. */
export function takeWords(lang: string): TakeWords {
  return lang === 'zh' ? zh : en;
}
