declare module 'jsonstat-toolkit' {
  export interface JsonStatCell {
    readonly value: number | null;
    readonly status: string | null;
  }
  export interface JsonStatDataset {
    readonly class: string;
    readonly length: number;
    readonly label: string;
    readonly id: readonly string[];
    readonly n: number;
    readonly role: Readonly<Record<string, readonly string[] | null>>;
    readonly error?: unknown;
    readonly Dimension: (id: string) => { readonly id: readonly string[]; readonly Category: (code: string) => { readonly unit: unknown } };
    readonly Data: (place: Readonly<Record<string, string>>) => JsonStatCell;
  }
  const JSONstat: (document: unknown) => JsonStatDataset;
  export default JSONstat;
}
