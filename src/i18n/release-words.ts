/** What readers are told of releases. */
import type { ChangeKind, ChangeReason, SignatureRole } from '../model.ts';

export interface ReleaseWords {
  readonly releases: string;
  readonly releasesText: string;
  readonly corrections: string;
  readonly correctionsText: string;
  readonly noCorrections: string;
  readonly release: (id: string) => string;
  /** In the middle of a line. */
  readonly named: (id: string) => string;
  readonly unreleased: (id: string) => string;
  readonly notReleased: (id: string) => string;
  readonly first: string;
  readonly newest: string;
  readonly older: (id: string) => string;
  readonly current: (id: string) => string;
  readonly pending: (id: string, count: number) => string;
  readonly ahead: (id: string) => string;
  readonly date: string;
  readonly previous: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly more: (count: number) => string;
  /** All changes, and how many of them follow from others. */
  readonly changed: (count: number, following: number) => string;
  /** From what it follows, and from how many others too. */
  readonly followsFrom: (what: string, more: number) => string;
  /** How many of a kind. */
  readonly counted: (kind: ChangeKind, count: number) => string;
  readonly followers: (count: number) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly groups: { readonly data: string; readonly definition: string; readonly wording: string };
  readonly reasons: Readonly<Record<ChangeReason, string>>;
  readonly columns: { readonly kind: string; readonly change: string; readonly reason: string };
  readonly correctedOn: string;
  readonly wrongSince: (id: string) => string;
  /** Of a reason that the line above gives in full. */
  readonly asAbove: string;
  /** Opens the changes that a line tells together. */
  readonly each: (shown: number, count: number) => string;
  readonly alike: (count: number) => string;
  readonly wasWrong: (release: string) => string;
  readonly wasWrongSince: (since: string, release: string) => string;
  readonly wrongWithdrawn: (since: string | null, release: string) => string;
  /** Opens what was found not to agree. */
  readonly disagreed: string;
  readonly root: string;
  readonly rootText: string;
  readonly signed: string;
  readonly roles: Readonly<Record<SignatureRole, string>>;
  readonly unnamed: string;
  readonly checks: string;
  readonly checksText: (warnings: number, notices: number, agree: number, disagree: number, undecided: number) => string;
  readonly files: string;
  readonly inputs: string;
  readonly figures: string;
  readonly figuresText: string;
  readonly figure: string;
  readonly value: string;
  readonly since: string;
  readonly unchanged: string;
  readonly became: (was: string, is: string, release: string) => string;
  readonly withdrawn: (release: string) => string;
  readonly returned: (is: string, release: string) => string;
  readonly same: (release: string) => string;
  readonly because: string;
  readonly comma: string;
  readonly stop: string;
  readonly newerSame: (newest: string) => string;
  readonly newerOther: (newest: string) => string;
  readonly newerPicture: (newest: string) => string;
  readonly newerGone: (newest: string) => string;
  readonly figureSince: (title: string, since: string) => string;
  readonly pinned: (id: string) => string;
  readonly withdrawnPage: {
    readonly title: (title: string) => string;
    readonly said: Readonly<Record<'metric' | 'chart' | 'dataset' | 'topic' | 'standard', (release: string) => string>>;
    /** Taken out of the folder since the newest release. */
    readonly waits: (last: string) => string;
    readonly waitsTitle: (title: string) => string;
    readonly waitsWhy: string;
    readonly why: (reason: string) => string;
    readonly unsaid: string;
    readonly last: (release: string) => string;
    readonly kept: Readonly<Record<'metric' | 'chart' | 'dataset' | 'topic' | 'standard', (release: string) => string>>;
  };
  readonly feed: string;
}

const zh: ReleaseWords = {
  releases: '发布记录',
  releasesText: '每一版都冻结存档，不再改动。每处改动都写明改了什么、为什么改。',
  corrections: '更正记录',
  correctionsText: '凡是事实上错过的数字都列在这里，最近的在前，永不删除。',
  noCorrections: '至今没有更正过错误。',
  release: (id) => `${id} 版`,
  named: (id) => `${id} 版`,
  unreleased: (id) => `比 ${id} 版新，尚未发布`,
  notReleased: (id) => `这些数字比 ${id} 版新，尚未发布，所以引文里没有版本和发布日期。`,
  first: '第一版，没有更早的版本可比。',
  newest: '这是最新的一版。',
  older: (id) => `有更新的版本：${id} 版。下面每个数字都注明了后来的变化。`,
  current: (id) => `本站数字与 ${id} 版相同。`,
  ahead: (id) => `本站数字比 ${id} 版新，尚未发布。`,
  pending: (id, count) => `本站数字与 ${id} 版有 ${count} 处不同，尚未发布。`,
  date: '发布日期',
  previous: '上一版',
  changes: '改了什么',
  noChanges: '与上一版相比没有变化。',
  more: (count) => `另有 ${count} 处，全部见所附的 CSV 和 JSON。`,
  changed: (count, following) =>
    `共 ${count} 处改动${following > 0 ? `，其中 ${following} 处随别的改动而变（比如合计随分项）` : ''}。全部列在：`,
  counted: (kind, count) => `${zh.kinds[kind]} ${count} 处`,
  followers: (count) => `随别的改动而变 ${count} 处`,
  followsFrom: (what, more) => `随${what}${more > 0 ? `等 ${more + 1} 项` : ''}的改动而变`,
  kinds: { new: '新增', revised: '修订', corrected: '更正', withdrawn: '撤回' },
  groups: { data: '数据', definition: '口径', wording: '措辞' },
  reasons: { 'scheduled-revision': '按期修订', correction: '更正错误', 'new-source': '来源更新', definition: '口径改变' },
  columns: { kind: '类别', change: '改动', reason: '原因' },
  correctedOn: '更正日期',
  wrongSince: (id) => `自 ${id} 版起有误`,
  asAbove: '原因同上',
  each: (shown, count) => (shown < count ? `逐处列出（前 ${shown} 处，其余见 CSV 和 JSON）` : '逐处列出'),
  alike: (count) => `（类似的共 ${count} 处）`,
  wasWrong: (release) => `本页的数字曾经有误，已在 ${release} 版更正。`,
  wasWrongSince: (since, release) => `本页的数字自 ${since} 版起有误，已在 ${release} 版更正。`,
  wrongWithdrawn: (since, release) => `这里公布过的内容${since === null ? '曾经有误' : `自 ${since} 版起有误`}，已在 ${release} 版撤回。`,
  disagreed: '当时不符的：',
  root: '指纹（根哈希）',
  rootText:
    'release.json 记着这一版的全部数字和各个文件的校验值，上面是它的 SHA-256：改动一个字，指纹就完全不同。网站以外的地方也应登出这串字符，供人对照。核对的办法：下载 release.json，运行 sha256sum release.json，结果应与上面相同；整个网站可用 npm run verify 核验。',
  signed: '三审三校',
  roles: { drafted: '起草', checked: '校核', approved: '审定' },
  unnamed: '有人担任，姓名未公开',
  checks: '发布时的检查',
  checksText: (warnings, notices, agree, disagree, undecided) =>
    `建议修改的 ${warnings} 处，提示 ${notices} 处。数字之间互相核对：${agree} 项相符，${disagree} 项不符，${undecided} 项无法判断。`,
  files: '这一版的文件',
  inputs: '原始文件',
  figures: '这一版的数字',
  figuresText: '每个数字在这一版里是多少，后来变成了多少。',
  figure: '数字',
  value: '这一版',
  since: '后来',
  unchanged: '未变',
  became: (was, is, release) => `在 ${release} 版由${was}改为${is}`,
  withdrawn: (release) => `在 ${release} 版撤回`,
  returned: (is, release) => `在 ${release} 版重新公布：${is}`,
  same: (release) => `数值未变，来源、定义或措辞在 ${release} 版有改动`,
  because: '：',
  comma: '，',
  stop: '。',
  newerSame: (newest) => `有更新的版本：${newest} 版。图中的数字未变。`,
  newerOther: (newest) => `有更新的版本：${newest} 版。图中的数字后来有变：`,
  newerPicture: (newest) => `有更新的版本：${newest} 版。这张图所画的内容后来有变。`,
  newerGone: (newest) => `有更新的版本：${newest} 版。其中已没有这张图。`,
  figureSince: (title, since) => `${title}：${since}`,
  pinned: (id) => `这是 ${id} 版的图。`,
  withdrawnPage: {
    title: (title) => `${title}（已撤回）`,
    said: {
      metric: (release) => `这个指标已在 ${release} 版撤回，不再公布。`,
      chart: (release) => `这张图已在 ${release} 版撤回，不再公布。`,
      dataset: (release) => `这个数据集已在 ${release} 版撤回，不再公布。`,
      topic: (release) => `这个主题已在 ${release} 版撤回，不再单独成页。`,
      standard: (release) => `这项标准已在 ${release} 版撤回，不再公布。`,
    },
    waits: (last) => `${last} 版以后已经拿掉，现在的数据里没有了。撤回还没有发布。`,
    waitsTitle: (title) => `${title}（已拿掉，尚未发布）`,
    waitsWhy: '下一版发布时会写明原因。',
    why: (reason) => `原因（${reason}）`,
    unsaid: '没有写明原因。',
    last: (release) => `最后一次公布：${release} 版`,
    kept: {
      metric: (release) => `${release} 版里的这个指标`,
      chart: (release) => `${release} 版里的这张图`,
      dataset: (release) => `${release} 版里的这个数据集（CSV）`,
      topic: (release) => `${release} 版的全部数字`,
      standard: (release) => `${release} 版的全部数字`,
    },
  },
  feed: '更新提要（Atom）',
};

const en: ReleaseWords = {
  releases: 'Releases',
  releasesText: 'Each release is frozen and never changes. Every change says what is different and why.',
  corrections: 'Corrections',
  correctionsText: 'Every figure that was ever factually wrong, the newest first. Nothing is taken off this list.',
  noCorrections: 'No error has been corrected so far.',
  release: (id) => `Release ${id}`,
  named: (id) => `release ${id}`,
  unreleased: (id) => `newer than release ${id}, not released yet`,
  notReleased: (id) => `These figures are newer than release ${id} and not released yet, so the citation has neither release nor date.`,
  first: 'The first release: there is none before it to compare with.',
  newest: 'This is the newest release.',
  older: (id) => `A newer release exists: ${id}. Each figure below says what became of it.`,
  ahead: (id) => `The figures on this site are newer than release ${id} and not released yet.`,
  current: (id) => `The figures on this site are those of release ${id}.`,
  pending: (id, count) =>
    `The figures on this site differ from release ${id} in ${count} ${count === 1 ? 'place' : 'places'} not released yet.`,
  date: 'Released',
  previous: 'previous release',
  changes: 'What changed',
  noChanges: 'Nothing is different from the release before.',
  more: (count) => `${count} more: all of them are in the CSV and the JSON.`,
  changed: (count, following) =>
    `${count} ${count === 1 ? 'change' : 'changes'}${following > 0 ? `, of which ${following} ${following === 1 ? 'follows' : 'follow'} from others, as a total follows from its parts` : ''}. All of them:`,
  counted: (kind, count) => `${count} ${en.kinds[kind].toLowerCase()}`,
  followers: (count) => `${count} ${count === 1 ? 'follows' : 'follow'} from other changes`,
  followsFrom: (what, more) => `follows from changes in ${what}${more > 0 ? ` and ${more} more` : ''}`,
  kinds: { new: 'New', revised: 'Revised', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  groups: { data: 'Data', definition: 'Definitions', wording: 'Wording' },
  reasons: {
    'scheduled-revision': 'scheduled revision',
    correction: 'correction of an error',
    'new-source': 'new source',
    definition: 'changed definition',
  },
  columns: { kind: 'Kind', change: 'Change', reason: 'Reason' },
  correctedOn: 'corrected',
  wrongSince: (id) => `wrong since release ${id}`,
  asAbove: 'same reason as above',
  each: (shown, count) => (shown < count ? `List them (the first ${shown}; the rest are in the CSV and the JSON)` : 'List them'),
  alike: (count) => `, one of ${count} alike`,
  wasWrong: (release) => `A figure on this page was wrong. It was corrected in release ${release}.`,
  wasWrongSince: (since, release) => `A figure on this page was wrong from release ${since} until it was corrected in release ${release}.`,
  wrongWithdrawn: (since, release) =>
    `What was published here was wrong${since === null ? '' : ` from release ${since}`} until it was withdrawn in release ${release}.`,
  disagreed: 'What did not agree:',
  root: 'Fingerprint (root hash)',
  rootText:
    'The SHA-256 of release.json, which holds every figure of this release and the checksum of each of its files: change one letter, and the fingerprint is another. It should be published elsewhere too, to compare with. To check it, download release.json and run sha256sum release.json: the result must be what stands above. The whole site is verified by npm run verify.',
  signed: 'Signatures',
  roles: { drafted: 'Drafted by', checked: 'Checked by', approved: 'Approved by' },
  unnamed: 'somebody whose name is not public',
  checks: 'Checks at release',
  checksText: (warnings, notices, agree, disagree, undecided) =>
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'} and ${notices} ${notices === 1 ? 'note' : 'notes'}. Figures checked against each other: ${agree} agree, ${disagree} ${disagree === 1 ? 'does' : 'do'} not, ${undecided} cannot be decided.`,
  files: 'Files of this release',
  inputs: 'Files it was made from',
  figures: 'Figures of this release',
  figuresText: 'What each figure was in this release, and what became of it.',
  figure: 'Figure',
  value: 'In this release',
  since: 'Since',
  unchanged: 'unchanged',
  became: (was, is, release) => `went from ${was} to ${is} in release ${release}`,
  withdrawn: (release) => `withdrawn in release ${release}`,
  returned: (is, release) => `published again in release ${release}: ${is}`,
  same: (release) => `same value; its source, definition or wording changed in release ${release}`,
  because: ': ',
  comma: ', ',
  stop: '. ',
  newerSame: (newest) => `A newer release exists: ${newest}. The figures of this chart are unchanged.`,
  newerOther: (newest) => `A newer release exists: ${newest}. Figures of this chart are different since:`,
  newerPicture: (newest) => `A newer release exists: ${newest}. What this chart shows is different since.`,
  newerGone: (newest) => `A newer release exists: ${newest}. It no longer has this chart.`,
  figureSince: (title, since) => `${title}: ${since}`,
  pinned: (id) => `This is the chart of release ${id}.`,
  withdrawnPage: {
    title: (title) => `${title} (withdrawn)`,
    said: {
      metric: (release) => `This figure was withdrawn in release ${release} and is no longer published.`,
      chart: (release) => `This chart was withdrawn in release ${release} and is no longer published.`,
      dataset: (release) => `This dataset was withdrawn in release ${release} and is no longer published.`,
      topic: (release) => `This topic was dropped in release ${release} and has no page of its own any more.`,
      standard: (release) => `This standard was withdrawn in release ${release} and is no longer published.`,
    },
    waits: (last) => `This was taken out after release ${last} and is not in the present data. No release has withdrawn it yet.`,
    waitsTitle: (title) => `${title} (taken out, not released yet)`,
    waitsWhy: 'The next release will state the reason.',
    why: (reason) => `Reason (${reason})`,
    unsaid: 'No reason is stated.',
    last: (release) => `Last published in release ${release}`,
    kept: {
      metric: (release) => `The figure in release ${release}`,
      chart: (release) => `The chart in release ${release}`,
      dataset: (release) => `The dataset in release ${release} (CSV)`,
      topic: (release) => `All figures of release ${release}`,
      standard: (release) => `All figures of release ${release}`,
    },
  },
  feed: 'Feed of updates (Atom)',
};

/** The words in one of the program's languages; any other reads English. */
export function releaseWords(lang: string): ReleaseWords {
  return lang === 'zh' ? zh : en;
}
