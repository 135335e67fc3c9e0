/** A number as people type it: 2310, 2,310, ２３１０, 2310户. Null where it is not one whole number above zero. */
export function readSize(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/(?<=\d)\p{L}+$/u, '');
  const size = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  return size > 0 ? size : null;
}
