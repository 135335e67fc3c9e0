/** What the synthetic city says of itself: a short report, and the figures in it. The figures come from the city's own tables. */
import { cadresSent } from './cadres.ts';
import type { City } from './city.ts';
import { FUNDS } from './money.ts';
import { YEARS } from './plan.ts';
import { MARK, STANDARD } from './premises.ts';
import { recruited } from './rounds.ts';
import { sumOf } from './share-out.ts';
import { COUNTS } from './tasks.ts';

/** A figure of the report, as a row of the figures table has it. */
export interface Claim {
  readonly figure: string;
  readonly relation: '=' | '≥' | '≈' | 'range' | 'change';
  readonly value: number | null;
  readonly high?: number;
  readonly unit: string;
  readonly scope: string;
  readonly period: string;
  /** The words of the report that carry it. */
  readonly words: string;
}

/** A paragraph: its words, in which `{figure}` stands for the words of a claim. */
export interface Paragraph {
  readonly text: string;
  readonly claims: readonly Claim[];
}

type Place = Pick<Claim, 'scope' | 'period'>;

const CITY: Place = { scope: 'whole city', period: '2020' };
const CENTRE: Place = { scope: 'central city', period: '2020' };
const RULE: Place = { scope: 'every community', period: 'rule' };
const SINCE: Place = { scope: 'community workers', period: '2016/2020' };

/** The paragraphs of the report. */
export function paragraphs(city: City): readonly Paragraph[] {
  return [tasks(), funds(), pay(), staff(city), standards(), premises(city), pairing(city), epidemic(city)];
}

function tasks(): Paragraph {
  return {
    text: '全市城市基层治理列出{governance-tasks}，{governance-measures}，由{responsible-units}分头落实。',
    claims: [
      exact('governance-tasks', COUNTS.tasks, 'tasks', CITY, `${COUNTS.tasks}条工作任务`),
      exact('governance-measures', COUNTS.measures, 'measures', CITY, `细化措施${COUNTS.measures}条`),
      exact('responsible-units', COUNTS.units, 'units', CITY, `${COUNTS.units}家责任单位`),
    ],
  };
}

function funds(): Paragraph {
  const yearly = (scope: string): Place => ({ scope, period: 'yearly, rule' });
  const unit = 'CNY/community/year';
  const inWan = (amount: number): string => `${amount / 10_000}万元`;
  const [central, county] = [FUNDS.serviceCentral, FUNDS.serviceCounty];
  return {
    text: '社区工作经费每个社区每年{working-funds-standard}。服务群众专项经费，中心城区社区每年{service-funds-standard-central}，县属社区每年{service-funds-standard-county}。',
    claims: [
      floor('working-funds-standard', FUNDS.working, unit, yearly('every community'), `不低于${inWan(FUNDS.working)}`),
      floor('service-funds-standard-central', central, unit, yearly('central-city urban communities'), `不少于${inWan(central)}`),
      floor('service-funds-standard-county', county, unit, yearly('county urban communities'), `不少于${inWan(county)}`),
    ],
  };
}

function pay(): Paragraph {
  const since: Place = { scope: 'community workers', period: '2017/2020' };
  return {
    text: '2017年至2020年，社区工作者待遇{pay-raise-years}。',
    claims: [exact('pay-raise-years', YEARS.length - 1, 'years', since, '连续上调四年')],
  };
}

function staff({ plan }: City): Paragraph {
  const range: Claim = {
    figure: 'staffing-standard',
    relation: 'range',
    value: 300,
    high: 400,
    unit: 'households/worker',
    ...RULE,
    words: '每300—400户居民配备1名',
  };
  const taken = roundedDown(recruited(plan.communities));
  return {
    text: '社区专职工作者按{staffing-standard}，每个社区{party-affairs-workers-standard}专做党务。四年来考试招录{workers-recruited}。2016年至2020年，社区工作者的平均年龄{average-age-change}，大专以上的比例{college-share-change}。',
    claims: [
      range,
      floor('party-affairs-workers-standard', 1, 'workers/community', RULE, '至少明确1人'),
      floor('workers-recruited', taken, 'people', { scope: 'whole city', period: '2017/2020' }, `${taken}余名`),
      { ...exact('average-age-change', -5, 'years of age/worker', SINCE, '下降了5岁'), relation: 'change' },
      { ...exact('college-share-change', 14, 'percentage points', SINCE, '提高了14个百分点'), relation: 'change' },
    ],
  };
}

function standards(): Paragraph {
  const small: Place = { scope: 'communities under 1,000 households', period: 'rule' };
  return {
    text: '每百户居民拥有综合服务设施面积{floor-space-standard}，不足1000户的社区{floor-space-minimum}。主城区社区的活动用房，提档目标是{activity-space-mark}。',
    claims: [
      floor('floor-space-standard', STANDARD.perHundred, 'm2/100 households', RULE, `不低于${STANDARD.perHundred}平方米`),
      floor('floor-space-minimum', STANDARD.least, 'm2/community', small, `不低于${STANDARD.least}平方米`),
      floor('activity-space-mark', MARK, 'm2/community', { scope: 'main urban area', period: 'rule' }, `达到${MARK}平方米`),
    ],
  };
}

function premises(city: City): Paragraph {
  const { communities, mainUrban } = city.plan;
  const [marked, floorSpace] = [countMarked(city), centralFloor(city)];
  const urban: Place = { scope: 'main urban area', period: '2020' };
  return {
    text: '全市有{urban-communities}，用房{communities-meeting-floor-standard}标准。其中{main-urban-communities}，都在中心城区之内，{main-urban-communities-1000m2}的活动用房实现提档。中心城区的社区用房共{floor-space-provided}。',
    claims: [
      exact('urban-communities', communities, 'communities', CITY, `${communities}个城市社区`),
      { ...exact('communities-meeting-floor-standard', communities, 'communities', CITY, '基本达到'), relation: '≈' },
      exact('main-urban-communities', mainUrban, 'communities', urban, `主城区${mainUrban}个`),
      exact('main-urban-communities-1000m2', marked, 'communities', urban, `${marked}个`),
      exact('floor-space-provided', floorSpace, 'm2', CENTRE, `${floorSpace}平方米`),
    ],
  };
}

function pairing({ plan: { central } }: City): Paragraph {
  return {
    text: '{paired-communities}社区都有单位结对，一家单位只对一个社区。',
    claims: [exact('paired-communities', central, 'communities', CENTRE, `中心城区${central}个`)],
  };
}

function epidemic({ plan }: City): Paragraph {
  const sent = roundedDown(cadresSent(plan.communities));
  return {
    text: '2020年初，市、县两级机关选派{cadres-sent}党员干部进社区。',
    claims: [floor('cadres-sent', sent, 'people', { scope: 'whole city', period: 'early 2020' }, `${sent}多名`)],
  };
}

function exact(figure: string, value: number, unit: string, place: Place, words: string): Claim {
  return { figure, relation: '=', value, unit, ...place, words };
}

function floor(figure: string, value: number, unit: string, place: Place, words: string): Claim {
  return { figure, relation: '≥', value, unit, ...place, words };
}

// As reports do: 214 are "more than two hundred".
function roundedDown(count: number): number {
  const unit = count < 200 ? 10 : 100;
  return Math.floor(count / unit) * unit;
}

function countMarked({ communities, premises }: City): number {
  const rooms = premises.activity.at(-1);
  return communities.filter(({ mainUrban }, place) => mainUrban && (rooms?.[place] ?? 0) >= MARK).length;
}

function centralFloor({ communities, premises }: City): number {
  const newest = premises.floor.at(-1);
  return sumOf(communities.map(({ district }, place) => (district.central ? (newest?.[place] ?? 0) : 0)));
}
