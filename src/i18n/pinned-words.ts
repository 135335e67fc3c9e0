/** The words of charts that are shown as a release had them. */

const zh = {
  title: (title: string, release: string) => `${title}（${release} 版）`,
  latest: '这张图现在的样子',
  code: (release: string) => `下面的代码固定用 ${release} 版：数字不会变；以后有了新版，框里会说哪些数字变了。`,
  newest: '要总是显示最新的一版，把地址换成：',
  /** Behind the first figure that is different, for those that are not told in a frame. */
  more: (count: number) => `另有 ${count} 个数字也变了`,
  all: '看改了什么、为什么改',
};

const en: typeof zh = {
  title: (title, release) => `${title} (release ${release})`,
  latest: 'This chart as it is now',
  code: (release) =>
    `The code below is fixed to release ${release}: its numbers do not change, and once there is a newer release the frame says which of them did.`,
  newest: 'To show the newest release at all times, put this address in its place:',
  more: (count) => `${count} more ${count === 1 ? 'figure is' : 'figures are'} different`,
  all: 'see what changed and why',
};

/** The words in one of the program's languages; any other reads English. */
export function pinnedWords(lang: string): typeof zh {
  return lang === 'zh' ? zh : en;
}
