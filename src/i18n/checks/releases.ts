/** Checks of releases, and of what must be so before one is made: what each says. */
import type { Check } from './check.ts';

/** Of what was released before. */
const chain: Readonly<Record<string, Check>> = {
  'release-unreadable': {
    level: 'error',
    zh: [
      '这个文件不是一份发布记录，或者已经残缺。',
      '发布记录由 npm run release 写成，不用手改；从备份里取回原来的文件，不是发布记录的请移出 releases 文件夹。',
    ],
    en: [
      'This file is no record of a release, or it is damaged.',
      'Records are written by npm run release and never by hand: take the file back from a copy; what is no record does not belong into releases.',
    ],
  },
  'release-altered': {
    level: 'error',
    zh: [
      '这份发布记录在发布以后被改过：它的哈希与“{next}”里记下的不同。',
      '已经发布的版本不能改。从备份里取回原来的文件；数有错，就另发一版更正。',
    ],
    en: [
      'This record was changed after it was released: its hash is not the one that “{next}” names.',
      'A release never changes. Take the file back from a copy; where a figure is wrong, release a correction.',
    ],
  },
  'release-missing': {
    level: 'error',
    zh: [
      'releases/SHA256SUMS 里记着这一版，它的发布记录却不在了。发布过的版本不能撤掉。',
      '从备份里取回原来的文件；数有错，就另发一版更正。',
    ],
    en: [
      'releases/SHA256SUMS lists this release, and its record is gone. What was released cannot be taken back.',
      'Take the file back from a copy; where a figure is wrong, release a correction.',
    ],
  },
  'release-unlisted': {
    level: 'error',
    zh: [
      'releases/SHA256SUMS 里没有这份发布记录：那个文件不在，或者少了一行。',
      '从备份里取回原来的 SHA256SUMS；这份记录不是 npm run release 写成的，就移出 releases 文件夹。',
    ],
    en: [
      'releases/SHA256SUMS does not list this record: that file is gone, or lacks a line.',
      'Take SHA256SUMS back from a copy; a record that npm run release did not write does not belong into releases.',
    ],
  },
  'release-chain': {
    level: 'error',
    zh: [
      '这份发布记录接在“{previous}”版后面，可那一版不在，或者后面已经接了别的版本。',
      '补上缺的版本，或者把不属于这里的记录移出 releases 文件夹。',
    ],
    en: [
      'This record follows release “{previous}”, which is not there or is followed by another.',
      'Bring back the release that is missing, or take out of releases what does not belong there.',
    ],
  },
  'frozen-table-damaged': {
    level: 'error',
    zh: ['某一版发布时的表找不到了，或者内容与发布时不同。', '从备份里取回原来的文件。'],
    en: ['A table as it was released is gone, or is no longer what it was.', 'Take the file back from a copy.'],
  },
  'release-case': {
    level: 'error',
    zh: ['“{id}”与已经发布的“{found}”只差大小写，有的系统会把两份记录当成一个文件。', '换一个新的版本号；要的就是那一版，写成“{found}”。'],
    en: [
      '“{id}” is the released “{found}” but for capitals, and some systems would take both records for one file.',
      'Choose a new id; if you mean that release, write “{found}”.',
    ],
  },
  'release-exists': {
    level: 'error',
    zh: ['“{id}”版已经发布过，与现在的不同（{parts}）。发布过的版本不能改。', '换一个新的版本号。'],
    en: ['“{id}” was released already, and is not what it would be now ({parts}). A release never changes.', 'Choose a new id.'],
  },
  'release-date': {
    level: 'warning',
    zh: ['“{id}”的日子是 {date}，早于上一版“{last}”的 {before}。', '核对版本号和 --date 里的年月日；发布以后不能再改。'],
    en: [
      '“{id}” is dated {date}, before the last release “{last}” of {before}.',
      'Check the day in the id and in --date: it cannot be changed afterwards.',
    ],
  },
};

/** Of the reasons for what is different. */
const reasons: Readonly<Record<string, Check>> = {
  'change-unexplained': {
    level: 'error',
    zh: ['已经公布的东西变了，没有说明原因：{what}', '在 changes.yaml 的“{id}”下写明原因；下面有现成的写法，填好即可。'],
    en: [
      'Something published is different and no reason is given: {what}',
      'Give the reason in changes.yaml under “{id}”; below is a template to fill in.',
    ],
  },
  'change-unsure': {
    level: 'error',
    zh: [
      '这处变化可疑（{suspicions}）：{what}',
      '再核对一遍原始材料。确实如此，就在说明它的那一条里加上 sure: [{names}]；不是，就改正数据。',
    ],
    en: [
      'This change is suspicious ({suspicions}): {what}',
      'Check it against the source once more. If it is so, add sure: [{names}] to the entry that explains it; if not, correct the data.',
    ],
  },
  'reason-unused': {
    level: 'warning',
    zh: ['“{id}”下的第 {entry} 条（{names}）没有说明任何变化。', '检查名字、列和 where 有没有写错；多余的就删掉。'],
    en: [
      'Entry {entry} under “{id}” ({names}) explains no change.',
      'Check its name, columns and where; delete it if there is nothing to explain.',
    ],
  },
  'reason-release': {
    level: 'warning',
    zh: [
      '“{found}”既不是发布过的版本，也不是这次要发布的“{id}”：它下面的说明用不上。',
      '检查版本号有没有写错；已经发布的版本，说明照原样留着。',
    ],
    en: [
      '“{found}” is neither a release nor the “{id}” that is to be released: what stands below it is not used.',
      'Check the id. Entries of releases that are out stay as they are.',
    ],
  },
  'reason-note': {
    level: 'error',
    zh: ['“{id}”下的第 {entry} 条没有写说明（{lang}）。', '在 note 里用一句话写明为什么变；不写这种语言，就删掉这一项。'],
    en: ['Entry {entry} under “{id}” has an empty note ({lang}).', 'Say in a sentence why it changed; or leave that language out.'],
  },
  'reason-language': {
    level: 'notice',
    zh: ['“{id}”下的第 {entry} 条没有用“{lang}”写说明，这种语言的网页上会显示另一种语言的说明。', '在 note 里补上“{lang}”的说明。'],
    en: ['Entry {entry} under “{id}” has no note in “{lang}”: pages in that language will show it in another.', 'Add a note in “{lang}”.'],
  },
  'reason-since': {
    level: 'error',
    zh: [
      '“{id}”下的第 {entry} 条说从“{found}”版起就错了，可没有发布过这一版。',
      '改成其中之一：{known}；没有公布过错数的，删掉 wrong-since。',
    ],
    en: [
      'Entry {entry} under “{id}” says that it was wrong since “{found}”, which was never released.',
      'Use one of: {known}; or delete wrong-since where nothing wrong was published.',
    ],
  },
};

export const releaseChecks: Readonly<Record<string, Check>> = { ...chain, ...reasons };
