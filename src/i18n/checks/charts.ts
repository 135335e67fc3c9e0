/** Checks of the figures of charts: what of them cannot be drawn as the kind of chart they stand in. */
import type { Check } from './check.ts';

export const chartChecks: Readonly<Record<string, Check>> = {
  'chart-series': {
    level: 'error',
    zh: ['图“{chart}”（{kind}）这里只画一个数，而“{id}”有 {count} 个。', '写明是哪一个，例如 {example}。'],
    en: ['The chart “{chart}” ({kind}) draws one value here, and “{id}” has {count}.', 'Say which, such as {example}.'],
  },
  'chart-change': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）要画大小，而“{id}”是一个变化：升降了多少，没有说有多少。',
      '变化用 kind: changes 的图画；或者换成一个有大小的数字。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws sizes, and “{id}” is a change: it says how much it rose or fell, not how much there is.',
      'Draw changes in a chart of kind: changes, or name a figure that has a size.',
    ],
  },
  'chart-no-size': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）要画大小，而“{id}”没有可画的数：它是定性的说法，或者只有空缺的界限。',
      '换成一个有数的数字；定性的说法写在文字里，按年份的“是”用 kind: yes-marks 的图画。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws sizes, and “{id}” has no number to draw: it is said in words, or its bound is empty.',
      'Name a figure that has a number; tell what is said in words in the text, or draw a yes for each year in a chart of kind: yes-marks.',
    ],
  },
  'chart-negative': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）从零画起，而“{id}”是负数：{number}。',
      '核对这个数；确实是负数的，换一个不是负数的指标，或者把它写成变化（relation: change），用 kind: changes 的图画。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws from zero up, and “{id}” is negative: {number}.',
      'Check the number; if it is right, name another metric, or make it a change (relation: change) and draw it in a chart of kind: changes.',
    ],
  },
  'chart-units': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）只有一个尺度，而“{id}”的单位是 {unit}，“{other}”的单位是 {otherUnit}。',
      '把单位不同的数字分到几张图里；或者在数据里换算成同一个单位。',
    ],
    en: [
      'The chart “{chart}” ({kind}) has one scale, but the unit of “{id}” is {unit} and that of “{other}” is {otherUnit}.',
      'Draw figures of different units in charts of their own, or convert them to one unit in the data.',
    ],
  },
  'chart-not-change': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）只画变化，而“{id}”不是变化，或者没有写变化了多少。',
      '有大小的数字用 kind: open-bar 的图画；确实是变化的，在数据里写 relation: change 和变化的数。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws changes, and “{id}” is not one, or does not say by how much.',
      'Draw a figure that has a size in a chart of kind: open-bar; if it is a change, write relation: change and its number in the data.',
    ],
  },
  'chart-floor': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）画标准的下限，而“{id}”没有下限：它只说至多多少。',
      '换成有下限的数字（=、≥ 或 range）；只有上限的标准不用这种图画。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws the floor of a standard, and “{id}” has none: it only says at most how much.',
      'Name a figure with a lower bound (=, ≥ or range); a standard that only has an upper bound is not drawn this way.',
    ],
  },
  'chart-band': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）画上下两个界限之间的带子，而“{id}”不是这样的范围，或者下限不大于零。',
      '在数据里写 relation: range，low 和 high 都要有，low 大于零；只有一个界限的，换 kind: open-bar 的图。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws a band between two bounds, and “{id}” is no such range, or its lower bound is not above zero.',
      'Write relation: range with both low and high in the data, low above zero; draw a figure with one bound in a chart of kind: open-bar.',
    ],
  },
  'chart-at-most': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）把数字画成方块，而“{id}”只说至多多少：画成实的方块就说多了。',
      '换 kind: open-bar 的图：那里“至多”画成一堵墙；或者换一个数字。',
    ],
    en: [
      'The chart “{chart}” ({kind}) draws squares to scale, and “{id}” only says at most how much: a solid square would claim too much.',
      'Use a chart of kind: open-bar, where an at-most is drawn as a wall, or name another figure.',
    ],
  },
  'chart-areas': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）有 {count} 个方块，窄的屏幕上并排放不下：最多 {most} 个，从“{id}”起是多出来的。',
      '留下最要紧的几个；或者换 kind: open-bar 的图。',
    ],
    en: [
      'The chart “{chart}” ({kind}) has {count} squares, and a narrow screen has room for {most} beside each other: “{id}” is one too many.',
      'Keep those that matter most, or use a chart of kind: open-bar.',
    ],
  },
  'chart-squares': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）一格算一个，“{id}”就要 {count} 格：没有人数得清，窄的屏幕也放不下。',
      '在 kind: unit-rows 的图里写 per，例如 per: 100，一格当一百；或者换 kind: open-bar 的图。',
    ],
    en: [
      'In the chart “{chart}” ({kind}) “{id}” would take {count} squares: nobody can count them, and a narrow screen has no room for them.',
      'In a chart of kind: unit-rows write per, such as per: 100, so that one square stands for a hundred; or use kind: open-bar.',
    ],
  },
  'chart-frieze': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）的 {parts} 个部分共有 {count} 格，一行放不下；最大的部分是“{id}”。',
      '合并一些部分；数目很大的，换 kind: open-bar 或 component-bars 的图。',
    ],
    en: [
      'The {parts} parts of the chart “{chart}” ({kind}) take {count} squares together, more than there is room for; the largest part is “{id}”.',
      'Merge parts; for large numbers use a chart of kind: open-bar or component-bars.',
    ],
  },
  'chart-total': {
    level: 'error',
    zh: [
      '图“{chart}”（{kind}）里“{id}”是 {total}，而它的各项加起来是 {sum}。',
      '补上漏掉的项，或者去掉多出来的；要让总数总等于各项之和，就在 metrics.yaml 里用 calculation: sum 算它。',
    ],
    en: [
      'In the chart “{chart}” ({kind}) “{id}” is {total}, but its components add up to {sum}.',
      'Add the missing component or take out the extra one; for a total that always agrees, work it out with calculation: sum in metrics.yaml.',
    ],
  },
  'chart-share': {
    level: 'error',
    zh: ['图“{chart}”（{kind}）按“{id}”分一条，而它是 {share}%，比整条还多。', '核对这个占比；它应该在 0 和 100 之间，单位是 %。'],
    en: [
      'The chart “{chart}” ({kind}) divides a bar by “{id}”, which is {share}%: more than the whole bar.',
      'Check the share; it must lie between 0 and 100, in %.',
    ],
  },
};
