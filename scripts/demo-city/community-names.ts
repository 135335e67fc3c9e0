/** Names of communities, made of words that such names are made of. Every place in the city has one of its own. */
import { strideOf } from './share-out.ts';

const WHOLE = `光明 团结 幸福 和平 建设 红旗 胜利 前进 新华 人民 文化 友谊 振兴 兴华 向阳 东风 朝晖 永安 太平 安康 富民 育才 迎春 常青
  光华 新光 同心 民乐 祥和 康乐 锦绣 阳光 曙光 希望 创业 勤俭 惠民 滨河 中心 学苑`.split(/\s+/);
const FIRST = [...'东西南北新青红白金银玉龙凤梅兰竹松柏桂荷柳杨枫桃李杏石长高平安福和丰永清云月星春秋鹤鹿燕芳翠华彩'];
const SECOND = [...'桥山湖塘河岗湾坝口园岭泉溪井台坪洲庄苑店圩渡林亭'];

/** Larger cities put these before and behind; words of one letter are no second letters, or two names could read alike. */
const HEADS = ['', '上', '下', '前', '后', '大', '小', '老'];
const TAILS = ['', '里', '巷', '北路', '南路', '东苑', '西苑', '新村', '花园', '家园', '小区', '广场'];

const BASES = shuffled([...WHOLE, ...FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}`))]);
const FORMS = TAILS.flatMap((tail) => HEADS.map((head) => [head, tail] as const));

/** How often a name is like the one before it: 梅山社区, 梅山路社区. */
const ALIKE = 12;

/** The name of the community at a place; no two places share one. */
export function communityName(place: number): string {
  const alike = place < BASES.length && place % ALIKE === ALIKE - 1;
  const base = BASES[(alike ? place - 1 : place) % BASES.length] ?? '';
  const [head, tail] = FORMS[Math.floor(place / BASES.length)] ?? ['', String(place)];
  return alike ? `${base}路社区` : `${head}${base}${tail}社区`;
}

function shuffled(words: readonly string[]): readonly string[] {
  const stride = strideOf(words.length);
  return words.map((_, place) => words[(place * stride) % words.length] ?? '');
}
