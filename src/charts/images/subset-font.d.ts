/** The part of `subset-font` that we use; the package ships no types. */
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'truetype' }): Promise<Uint8Array>;
}
