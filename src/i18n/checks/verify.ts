/** What is found where a whole site is held against its list of files, its releases and its own data. */
import type { Check } from './check.ts';

const files: Readonly<Record<string, Check>> = {
  'site-none': {
    level: 'error',
    zh: [
      '这里没有 SHA256SUMS：不是本程序生成的网站，或者缺了这个文件。',
      '写网站的文件夹或者它的 ZIP 包的路径；缺了文件就从发布者那里重新取一份。',
    ],
    en: [
      'There is no SHA256SUMS here: this is no site that the program built, or the file is gone.',
      'Name the folder of a site, or a ZIP of it; if the file is gone, take the site from its publisher anew.',
    ],
  },
  'site-zip': {
    level: 'error',
    zh: ['这个 ZIP 包读不了：{message}', '从发布者那里重新取一份。'],
    en: ['The ZIP cannot be read: {message}', 'Take it from its publisher anew.'],
  },
  'site-sums-line': {
    level: 'error',
    zh: ['这一行不是“哈希 路径”。', '从发布者那里重新取一份。'],
    en: ['The line is no hash and path.', 'Take the site from its publisher anew.'],
  },
  'site-file-missing': {
    level: 'error',
    zh: ['SHA256SUMS 里有这个文件，网站里没有。', '从发布者那里重新取一份。'],
    en: ['SHA256SUMS lists this file, and the site has it not.', 'Take the site from its publisher anew.'],
  },
  'site-file-altered': {
    level: 'error',
    zh: ['文件的内容与 SHA256SUMS 里的哈希不同：生成以后被改过，或者传输时坏了。', '从发布者那里重新取一份。'],
    en: [
      'The content of the file is not what SHA256SUMS says: it was changed since, or broke on its way.',
      'Take the site from its publisher anew.',
    ],
  },
  'site-file-unlisted': {
    level: 'error',
    zh: ['网站里有这个文件，SHA256SUMS 里没有：不是生成时就有的。', '不是发布者放的，就删掉它。'],
    en: [
      'The site has this file, and SHA256SUMS lists it not: it was not built with the rest.',
      'Delete it unless its publisher put it there.',
    ],
  },
  'site-json': {
    level: 'error',
    zh: ['这个文件不在，或者读不了，靠它的核验没有做。', '从发布者那里重新取一份。'],
    en: ['The file is gone or cannot be read; what rests on it was not verified.', 'Take the site from its publisher anew.'],
  },
};

const released: Readonly<Record<string, Check>> = {
  'site-release-altered': {
    level: 'error',
    zh: ['“{id}”版的记录被改过：哈希应当是 {expected}，现在是 {found}。', '以登在别处的根哈希为准，从发布者那里取回原来的记录。'],
    en: [
      'The record of release “{id}” was changed: its hash should be {expected} and is {found}.',
      'Go by the root hash that was published elsewhere, and take the record from its publisher.',
    ],
  },
  'site-release-chain': {
    level: 'error',
    zh: ['“{id}”版记下的上一版与这里的不同：版本的链断了。', '以登在别处的根哈希为准，从发布者那里取回原来的记录。'],
    en: [
      'Release “{id}” names another release before it than is here: the chain is broken.',
      'Go by the root hash that was published elsewhere, and take the records from their publisher.',
    ],
  },
  'site-release-unlisted': {
    level: 'error',
    zh: ['这里有“{id}”版的记录，版本清单里没有这一版。', '向发布者核实。'],
    en: ['Here is a record of release “{id}”, which the list of releases has not.', 'Ask its publisher.'],
  },
  'site-table-altered': {
    level: 'error',
    zh: ['这张表与“{id}”版记录里的哈希不同。', '从发布者那里取回原来的表。'],
    en: ['The table is not the one whose hash release “{id}” recorded.', 'Take the table from its publisher.'],
  },
  'site-changes-altered': {
    level: 'error',
    zh: ['这份变化清单与“{id}”版的记录不同。', '从发布者那里取回原来的文件。'],
    en: ['This list of changes is not the one in the record of release “{id}”.', 'Take the file from its publisher.'],
  },
  'site-figures-unreleased': {
    level: 'error',
    zh: ['网站说它的数就是“{id}”版的，可有 {count} 个不同，例如 {example}。', '向发布者核实；以“{id}”版的记录为准。'],
    en: [
      'The site says that its figures are those of release “{id}”, but {count} are not, such as {example}.',
      'Ask its publisher; the record of release “{id}” holds.',
    ],
  },
  'site-pending': {
    level: 'notice',
    zh: ['网站的数与“{id}”版有 {count} 处不同，还没有发布；网站上也这样写着。', '要引用，用 r/ 下已经发布的版本。'],
    en: [
      'The site differs from release “{id}” in {count} places that are not released yet, and says so.',
      'To cite a figure, use a release below r/.',
    ],
  },
  'site-root': {
    level: 'error',
    zh: ['没有哪一版的根哈希是 {root}。', '核对哈希有没有抄错；没有抄错，这就不是当初发布的那个网站。'],
    en: ['No release has the root hash {root}.', 'Check that it was copied well; if so, this is not the site that was released.'],
  },
};

const figures: Readonly<Record<string, Check>> = {
  'site-observation-differs': {
    level: 'error',
    zh: ['“{id}”从公布的表重新计算，与公布的不同（公布的 → 重新算出的）：{differs}', '以公布的表为准，向发布者核实。'],
    en: [
      '“{id}” worked out again from the published tables is not what was published (published → worked out): {differs}',
      'Go by the tables, and ask its publisher.',
    ],
  },
  'site-observation-absent': {
    level: 'error',
    zh: ['公布了“{id}”，从公布的表和定义却算不出这个数。', '向发布者核实。'],
    en: ['“{id}” is published, and does not follow from the published tables and definitions.', 'Ask its publisher.'],
  },
  'site-observation-lacking': {
    level: 'error',
    zh: ['从公布的表和定义可以算出“{id}”，网站却没有公布。', '向发布者核实。'],
    en: ['“{id}” follows from the published tables and definitions, and is not published.', 'Ask its publisher.'],
  },
  'site-identity-differs': {
    level: 'error',
    zh: ['核对“{name}”公布的结果是 {published}，重新核对是 {computed}。', '以公布的表为准，向发布者核实。'],
    en: ['The identity “{name}” is published as {published}, and is {computed}.', 'Go by the tables, and ask its publisher.'],
  },
  'site-standard-differs': {
    level: 'error',
    zh: [
      '标准“{name}”的界线，或者对照的结果，从公布的表重新算出的与公布的不同（公布的 → 重新算出的）：{differs}',
      '以公布的表为准，向发布者核实。',
    ],
    en: [
      'What the standard “{name}” asks, or how many meet it, is not as published when it is worked out again from the tables (published → worked out): {differs}',
      'Go by the tables, and ask its publisher.',
    ],
  },
  'site-definition-differs': {
    level: 'error',
    zh: ['“{name}”在这里的定义，与重新计算所用的（api/definitions.json）不同。', '向发布者核实。'],
    en: ['“{name}” is defined otherwise here than in api/definitions.json, by which it is worked out.', 'Ask its publisher.'],
  },
};

const registers: Readonly<Record<string, Check>> = {
  'site-record-differs': {
    level: 'error',
    zh: ['“{name}”（{id}）的记录与从公布的表重新做出的不同（网站上 → 重新做出）：{differs}', '以公布的表为准，向发布者核实。'],
    en: [
      'The record of “{name}” ({id}) is not what the published tables give (on the site → made again): {differs}',
      'Go by the tables, and ask its publisher.',
    ],
  },
  'site-record-lacking': {
    level: 'error',
    zh: ['公布的表里有“{name}”（{id}），网站上没有它的记录。', '从发布者那里重新取一份。'],
    en: ['“{name}” ({id}) is in the published table, and the site has no record of it.', 'Take the site from its publisher anew.'],
  },
  'site-record-absent': {
    level: 'error',
    zh: ['这是一份记录，公布的表（{dataset}）里却没有它说的对象。', '以公布的表为准，向发布者核实。'],
    en: ['This is a record of something that the published table ({dataset}) has not.', 'Go by the table, and ask its publisher.'],
  },
  'site-part-differs': {
    level: 'error',
    zh: [
      '这个文件里的内容与从公布的表和版本记录重新做出的不同（网站上 → 重新做出）：{differs}',
      '以公布的表和版本记录为准，向发布者核实。',
    ],
    en: [
      'What this file says is not what the published tables and the records of releases give (on the site → made again): {differs}',
      'Go by the tables and the records, and ask its publisher.',
    ],
  },
  'site-page-differs': {
    level: 'error',
    zh: ['网页上的“{id}”写的是“{shown}”，从公布的表算出的是 {expected}；这一页上共有 {count} 个数不符。', '以公布的表为准，向发布者核实。'],
    en: [
      'The page says “{shown}” for “{id}”, and the published tables give {expected}; {count} number(s) of this page differ.',
      'Go by the tables, and ask its publisher.',
    ],
  },
};

export const verifyChecks: Readonly<Record<string, Check>> = { ...files, ...released, ...figures, ...registers };
