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
  'picture-register': {
    level: 'error',
    zh: ['图表“{chart}”要画登记册“{found}”，没有这个登记册，或者它的表还不在。有的是：{known}', '改正名字，或者把这张表放进来。'],
    en: [
      'The chart “{chart}” draws the register “{found}”, which is not there, or whose table is not. There are: {known}',
      'Correct the name, or put the table into the folder.',
    ],
  },
  'picture-field': {
    level: 'error',
    zh: ['图表“{chart}”用到的列“{found}”不能画。可以用：{known}', '改正列名；要画数值，这一列得有单位。'],
    en: ['The chart “{chart}” cannot draw the column “{found}”. It could use: {known}', 'Correct the name; a measure needs a unit.'],
  },
  'picture-standard': {
    level: 'error',
    zh: ['图表“{chart}”用到的标准“{found}”，这个登记册没有。有的是：{known}', '改正名字，或者在 standards.yaml 里写上这条标准。'],
    en: [
      'The chart “{chart}” uses the standard “{found}”, to which this register is not held. There are: {known}',
      'Correct the name, or enter the standard in standards.yaml.',
    ],
  },
  'picture-period': {
    level: 'error',
    zh: ['图表“{chart}”要画“{found}”，登记册里没有这个时间。有的是：{known}', '改正 period，或者去掉它：不写就是最近的一期。'],
    en: [
      'The chart “{chart}” draws “{found}”, a period that the register does not have. It has: {known}',
      'Correct “period”, or leave it out for the newest.',
    ],
  },
  'picture-empty': {
    level: 'error',
    zh: ['图表“{chart}”没有可画的：“{found}”确切的数太少。', '等数据齐了再画，或者去掉 where 里的条件。'],
    en: [
      'The chart “{chart}” has nothing to draw: “{found}” has too few exact figures.',
      'Wait for the data, or drop conditions from “where”.',
    ],
  },
};
