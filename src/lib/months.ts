/** The months as English names them: what patterns of dates and some citation styles mean by a month's name, in whichever language the rest is. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
