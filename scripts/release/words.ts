/** What `npm run release` says to staff. */
import type { ChangeKind, ChangeReason, SignatureRole, Suspicion } from '../../src/model.ts';

export interface ReleaseWords {
  readonly title: (id: string) => string;
  readonly checks: (warnings: number, notices: number) => string;
  readonly identities: (agree: number, disagree: number, undecided: number) => string;
  readonly first: (observations: number, tables: number) => string;
  readonly since: (previous: string) => string;
  readonly nothing: string;
  readonly following: (count: number) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly kind: (kind: string, what: string) => string;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly reasons: Readonly<Record<ChangeReason, string>>;
  readonly wrongSince: (release: string) => string;
  readonly suspicions: Readonly<Record<Suspicion, string>>;
  readonly pages: string;
  readonly things: (title: string, count: number) => string;
  readonly roles: Readonly<Record<SignatureRole, string>>;
  readonly template: {
    readonly intro: string;
    readonly written: string;
    readonly clash: string;
    readonly since: string;
    readonly choice: (word: string, meaning: string) => string;
    readonly sure: (suspicions: readonly string[]) => string;
  };
  readonly ask: {
    readonly role: (role: string) => string;
    readonly public: string;
    readonly confirm: (id: string) => string;
    readonly yes: RegExp;
  };
  readonly needDate: string;
  readonly needRoles: (options: string) => string;
  readonly needYes: string;
  readonly refused: string;
  /** Where only the template was written. */
  readonly unfilled: string;
  readonly stopped: string;
  readonly dry: string;
  readonly same: (id: string) => string;
  readonly done: (id: string, files: number, record: string) => string;
  readonly root: (hash: string) => string;
  readonly review: (path: string) => string;
  readonly sheetAgain: (path: string) => string;
  readonly next: string;
}

const zh: ReleaseWords = {
  title: (id) => `发布“${id}”`,
  checks: (warnings, notices) => `检查：没有必须改的；建议改 ${warnings} 处，提示 ${notices} 处。`,
  identities: (agree, disagree, undecided) => `核对：${agree} 项相符，${disagree} 项不符，${undecided} 项无法判断。`,
  first: (observations, tables) => `这是第一版：${observations} 个数，${tables} 张表。`,
  since: (previous) => `与“${previous}”版相比：`,
  nothing: '没有变化。',
  following: (count) => `另有 ${count} 处随上面的变化而变。`,
  kinds: { new: '新增', revised: '修订', corrected: '更正', withdrawn: '撤回' },
  kind: (kind, what) => `${kind}——${what}`,
  count: (count) => `${count} 处`,
  more: (count) => `……另有 ${count} 处`,
  reasons: { 'scheduled-revision': '按期修订', correction: '更正错误', 'new-source': '来源更新', definition: '口径改变' },
  wrongSince: (release) => `自“${release}”版起有误`,
  suspicions: {
    magnitude: '差了十倍、上百倍，像是多写少写了零，或者单位写错',
    sign: '正负号变了',
    unit: '单位变了',
    'total-below-parts': '合计的减少比各部分加起来还多',
    rate: '个数变成了比率',
  },
  pages: '受影响的页面：',
  things: (title, count) => `${title}：${count} 个页面`,
  roles: { drafted: '起草', checked: '校核', approved: '审定' },
  template: {
    intro: '下面的内容填好以后写进 changes.yaml（加 --write-template 由程序写进去）：',
    written: '已经写进 changes.yaml，请打开填好，再运行一次。',
    clash: 'changes.yaml 里没有地方可以稳妥地写入，请把上面的内容自己贴进去。',
    since: '事实上错了才写：最早带有这个错的版本',
    choice: (word, meaning) => `${word}（${meaning}）`,
    sure: (suspicions) => `可疑：${suspicions.join('；')}。再核对一遍，确实如此才去掉下一行开头的 #`,
  },
  ask: {
    role: (role) => `${role}人姓名（可以留空）：`,
    public: '在网站上公开姓名吗？不公开时网站上只写角色。[y/N] ',
    confirm: (id) => `发布以后不能再改。确认发布“${id}”吗？[y/N] `,
    yes: /^(?:y|yes|是|确认|对)$/i,
  },
  needDate: '版本号不是以日期开头的，请用 --date 写明发布的日子，例如 --date 2021-06-30。',
  needRoles: (options) => `起草、校核、审定三个角色都要有人担任。没有终端可问时，请写 ${options}；姓名可以留空（""）。`,
  needYes: '没有终端可问时，请加 --yes 表示确认，或者用 --dry-run 只看不发。',
  refused: '没有发布；什么都没有写。',
  unfilled: '没有发布；除了 changes.yaml，什么都没有写。',
  stopped: '没有确认，没有发布；什么都没有写。',
  dry: '这是预演：什么都没有发布。',
  same: (id) => `“${id}”版已经发布过，内容相同；记录没有动。`,
  done: (id, files, record) => `已发布“${id}”，记录在 ${record}；共写了 ${files} 个文件。`,
  root: (hash) => `根哈希（SHA-256），请登在网站以外的地方：${hash}`,
  review: (path) => `发布审核单：${path}（用浏览器打开，打印，签字）`,
  sheetAgain: (path) => `要再印一份发布审核单，加上 --review ${path}（姓名没有公开的，再写一遍 --drafted、--checked、--approved）。`,
  next: '接下来运行 npm run build 生成网站；releases 文件夹和 changes.yaml 要与数据一起保存。',
};

const en: ReleaseWords = {
  title: (id) => `Release “${id}”`,
  checks: (warnings, notices) => `Checks: nothing must be mended; ${warnings} should be; ${notices} to note.`,
  identities: (agree, disagree, undecided) => `Identities: ${agree} hold, ${disagree} do not, ${undecided} cannot be told.`,
  first: (observations, tables) => `This is the first release: ${observations} figures, ${tables} tables.`,
  since: (previous) => `Different from release “${previous}”:`,
  nothing: 'Nothing is different.',
  following: (count) => `${count} more follow from these.`,
  kinds: { new: 'New', revised: 'Revised', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  kind: (kind, what) => `${kind} – ${what}`,
  count: (count) => `${count}`,
  more: (count) => `… and ${count} more`,
  reasons: {
    'scheduled-revision': 'scheduled revision',
    correction: 'correction of an error',
    'new-source': 'new source',
    definition: 'changed definition',
  },
  wrongSince: (release) => `wrong since release “${release}”`,
  suspicions: {
    magnitude: 'ten times, or a hundred and more: perhaps a nought too many or too few, or another unit',
    sign: 'the sign changed',
    unit: 'the unit changed',
    'total-below-parts': 'the total fell by more than all its parts',
    rate: 'a count became a rate',
  },
  pages: 'Pages affected:',
  things: (title, count) => `${title}: ${count} page${count === 1 ? '' : 's'}`,
  roles: { drafted: 'Drafted', checked: 'Checked', approved: 'Approved' },
  template: {
    intro: 'Fill this in and put it into changes.yaml (with --write-template the program puts it there):',
    written: 'It now stands in changes.yaml: fill it in, and run this once more.',
    clash: 'There is no safe place for it in changes.yaml: please paste it there yourself.',
    since: 'only where it was factually wrong: the first release with the error',
    choice: (word) => word,
    sure: (suspicions) => `Suspicious: ${suspicions.join('; ')}. Check once more; only if it is so, take away the # of the next line`,
  },
  ask: {
    role: (role) => `${role} by (may be left empty): `,
    public: 'Publish the names on the site? Otherwise it says the roles alone. [y/N] ',
    confirm: (id) => `A release never changes. Release “${id}”? [y/N] `,
    yes: /^(?:y|yes)$/i,
  },
  needDate: 'The id does not begin with a day: say it with --date, such as --date 2021-06-30.',
  needRoles: (options) =>
    `Somebody must have drafted, checked and approved it. Without a terminal to ask in, give ${options}; a name may be empty ("").`,
  needYes: 'Without a terminal to ask in, add --yes to confirm, or --dry-run to look and not release.',
  refused: 'Nothing was released, and nothing written.',
  unfilled: 'Nothing was released, and nothing but changes.yaml was written.',
  stopped: 'Not confirmed: nothing was released, and nothing written.',
  dry: 'A dry run: nothing was released.',
  same: (id) => `“${id}” was released already with the same content; its record stays as it is.`,
  done: (id, files, record) => `Released “${id}”: the record is ${record}; ${files} files were written.`,
  root: (hash) => `Root hash (SHA-256), to be published elsewhere too: ${hash}`,
  review: (path) => `Sheet to sign: ${path} (open it in a browser, print it, sign it)`,
  sheetAgain: (path) => `To have the sheet to sign once more, add --review ${path} (and the names, where they are not public).`,
  next: 'Now run npm run build. Keep the folder releases and changes.yaml with the data.',
};

/** The words in one of the program's languages; any other reads English. */
export function releaseWords(lang: string): ReleaseWords {
  return lang === 'zh' ? zh : en;
}
