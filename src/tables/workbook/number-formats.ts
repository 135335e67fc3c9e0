/** Number formats that Excel knows by number alone. Chinese Excel uses some for dates that other programs do not know. */

const MONTH = 17;
const DATE = 14;
const CLOCK = 20;
const CLOCK_WITH_SECONDS = 21;

/** Each East Asian built-in date format, and the format with the same parts that every program knows. */
export const EAST_ASIAN_FORMATS: ReadonlyMap<number, number> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, MONTH] as const),
  ...[28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, DATE] as const),
  ...[32, 34, 55].map((id) => [id, CLOCK] as const),
  ...[33, 35, 56].map((id) => [id, CLOCK_WITH_SECONDS] as const),
]);
