/** What came of verifying a site, in a few lines. */
import type { Verified } from './verify.ts';

/** How much was verified, what differs, and the root hash to compare with the one that was published elsewhere. */
export function verdictText({ problems, files, agreed, things, printed, roots }: Verified, lang: string): string {
  const wrong = problems.filter(({ severity }) => severity !== 'notice').length;
  const newest = roots.at(-1);
  const zh = lang === 'zh';
  // No site at all: what there is to say is the problem.
  if (files === 0) return zh ? '没有可核验的网站。\n' : 'There is no site to verify.\n';
  const lines = zh
    ? [
        `核验了 ${files} 个文件；${agreed} 个数从公布的表重新算出，与公布的相同；${roots.length} 个版本。`,
        `${things > 0 ? `登记表里 ${things} 个对象的记录重新做了一遍；` : ''}网页上的 ${printed} 个数与公布的数对照过。`,
        ...(newest ? [`最新一版“${newest.id}”的根哈希（请与登在别处的对照）：${newest.hash}`] : []),
        wrong === 0 ? '都相符。' : `共 ${wrong} 处不符。`,
      ]
    : [
        `${files} files verified; ${agreed} figures worked out again from the published tables are as published; ${roots.length} release${roots.length === 1 ? '' : 's'}.`,
        `${things > 0 ? `The records of ${things} things of registers were made again; ` : ''}${printed} numbers on pages were held against the data.`,
        ...(newest ? [`Root hash of the newest release “${newest.id}” (compare it with the one published elsewhere): ${newest.hash}`] : []),
        wrong === 0 ? 'All of it agrees.' : `${wrong} difference(s).`,
      ];
  return `${lines.join('\n')}\n`;
}
