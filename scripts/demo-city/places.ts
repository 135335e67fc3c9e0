/** Names of places that do not exist: districts with their English names, and subdistricts. */

/** The city says in its name that it is synthetic. */
export const CITY = '示例市';

type Named = readonly [zh: string, en: string];

const DISTRICTS: readonly Named[] = pairs(
  `云河 Yunhe 青岭 Qingling 星桥 Xingqiao 松泉 Songquan 朝溪 Chaoxi 丹枫 Danfeng 碧川 Bichuan 锦堤 Jindi 映月 Yingyue 金榆 Jinyu
  东麓 Donglu 西屏 Xiping 柳湾 Liuwan 鹤洲 Hezhou 白榆 Baiyu 晴川 Qingchuan 桐岸 Tong’an 听涛 Tingtao 春堤 Chundi 霞坪 Xiaping
  银杏 Yinxing 梧桐 Wutong 晓峰 Xiaofeng 文澜 Wenlan 芷兰 Zhilan 凌波 Lingbo 清渠 Qingqu 星垣 Xingyuan 梅川 Meichuan 兰渚 Lanzhu`,
);

const COUNTIES: readonly Named[] = pairs(
  `临湖 Linhu 望山 Wangshan 映山 Yingshan 松岭 Songling 柳泉 Liuquan 云坪 Yunping 梨花 Lihua 青禾 Qinghe 荻浦 Dipu 丰岭 Fengling
  枣岗 Zaogang 鹿鸣 Luming 桃坞 Taowu 竹埠 Zhubu 雁滩 Yantan 麦川 Maichuan 禾丰 Hefeng 苇塘 Weitang 槐岭 Huailing 桑园 Sangyuan
  榆坡 Yupo 杉坪 Shanping 茶垭 Chaya 莲渡 Liandu 秋水 Qiushui 雪坞 Xuewu 鹭洲 Luzhou 稻香 Daoxiang 菱湖 Linghu 藕塘 Outang`,
);

const SUBDISTRICTS = `城东 城西 河滨 湖滨 南园 北苑 新城 老城 文昌 泰和 长宁 永兴 安和 春晖 桥头 钟鼓 望江亭 莲塘 凤台 鹤鸣 双桥 七里 花园
  书院 学府 会展 站前 机场路 临港 工业园 科技园 茶亭 梅园 竹苑 松涛 枫林 桂苑 玉泉 金沙 银湖 明珠 长堤`.split(/\s+/);
const TOWNS = `城关 莲塘 双桥 三里 五里铺 茶园 梅岭 竹林 松河 枫林 桂花 玉泉 金沙 银坪 双河 石桥 白马 青龙 大石 清水 万福 长岗 新集 老街
  河口 塘湾 柳树 桃源 黄泥 红石 高店 下塘 上坝 南渡 北山 东圩 西冲 花桥 马头 龙门 太平 平安`.split(/\s+/);

/** How many districts, and how many counties, there are names for. */
export const MOST_OF_A_KIND = Math.min(DISTRICTS.length, COUNTIES.length);

/** A district of the central zone, or a county, by its place among its kind. */
export function districtName(place: number, central: boolean): { readonly zh: string; readonly en: string } {
  const named = (central ? DISTRICTS : COUNTIES)[place];
  if (!named) throw new Error(`no name for a district: ${place}`);
  const [zh, en] = named;
  return central ? { zh: `${zh}区`, en: `${en} District` } : { zh: `${zh}县`, en: `${en} County` };
}

/** A subdistrict or town by its place in a district; every district begins elsewhere in the list, counties at their seat. */
export function subdistrictName(district: number, place: number, central: boolean): string {
  if (!central && place === 0) return `${TOWNS[0]}镇`;
  const list = central ? SUBDISTRICTS : TOWNS.slice(1);
  return `${list[(district * 11 + place) % list.length]}${central ? '街道' : '镇'}`;
}

/** How many subdistricts a district can have before a name would come again. */
export const MOST_SUBDISTRICTS = Math.min(SUBDISTRICTS.length, TOWNS.length);

function pairs(text: string): readonly Named[] {
  const words = text.split(/\s+/);
  return Array.from({ length: words.length / 2 }, (_, place): Named => [words[place * 2] ?? '', words[place * 2 + 1] ?? '']);
}
