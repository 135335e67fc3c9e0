/** Checks of registers: what each says. */
import type { Check } from './check.ts';

export const registerChecks: Readonly<Record<string, Check>> = {
  'register-duplicate': {
    level: 'error',
    zh: ['有两个登记册都叫“{name}”，它们的网页会互相覆盖。', '给其中一个换个名字。'],
    en: ['Two registers are named “{name}”; their pages would overwrite each other.', 'Give one of them another name.'],
  },
  'register-field': {
    level: 'error',
    zh: ['登记册“{name}”用到的列“{field}”，表里没有。表里有：{known}', '改正列名，或者在表里补上这一列。'],
    en: [
      'The register “{name}” uses the column “{field}”, which its table does not have. It has: {known}',
      'Correct the name, or add the column.',
    ],
  },
  'register-table': {
    level: 'error',
    zh: ['登记册“{name}”提到的表“{resource}”，数据里没有。', '在 datapackage.json 里登记这张表，或者从 registers.yaml 里去掉它。'],
    en: [
      'The register “{name}” refers to the table “{resource}”, which the package does not have.',
      'Enter the table in datapackage.json, or take it out of registers.yaml.',
    ],
  },
  'entity-repeated': {
    level: 'error',
    zh: ['同一个对象在“{period}”有两行（前一行是第 {first} 行），不知道以哪行为准。', '删去多余的一行，或者改正编号、年份。'],
    en: [
      'The same thing has two rows for “{period}” (the first is row {first}); nobody can tell which holds.',
      'Delete one of them, or correct the code or the year.',
    ],
  },
};
