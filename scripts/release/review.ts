export function reviewPage(_review: unknown, _lang: string, _say: unknown): string {
  return '';
}
