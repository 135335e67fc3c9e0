/** Changes told in a terminal: what stands by itself by kind, then what follows. */
import type { ChangeKind, ExplainedChange } from '../../src/model.ts';
import { sayer } from '../release/say.ts';
import { withoutControls } from '../release/summary.ts';
import { releaseWords } from '../release/words.ts';
import type { Compared } from './compare.ts';

const KINDS: readonly ChangeKind[] = ['corrected', 'withdrawn', 'revised', 'new'];

/** Every change in a line. */
export function diffText({ from, to, before, after, changes }: Compared, lang: string): string {
  const words = releaseWords(lang);
  const say = sayer(before, after, lang);
  const title = `${from} → ${to ?? (lang === 'zh' ? '现在的文件夹' : 'the folder as it stands')}`;
  if (changes.length === 0) return `${title}\n  ${words.nothing}\n`;
  const line = (change: ExplainedChange): string => {
    const reason = change.explanation ? ` [${words.reasons[change.explanation.reason]}]` : '';
    return `    ${withoutControls(say(change))}${reason}`;
  };
  const own = changes.filter(({ because }) => because.length === 0);
  const following = changes.filter(({ because }) => because.length > 0);
  const groups = KINDS.flatMap((kind) => {
    const group = own.filter((change) => change.kind === kind);
    return group.length === 0 ? [] : [`  ${words.kinds[kind]} ${words.count(group.length)}`, ...group.map(line)];
  });
  const rest = following.length === 0 ? [] : [`  ${words.following(following.length)}`, ...following.map(line)];
  return `${[title, ...groups, ...rest].join('\n')}\n`;
}
