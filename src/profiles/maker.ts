/** The record of a thing → its pages. */
export interface ProfileMaker {
  readonly context: string;
  readonly plan: (text: string) => {
    readonly paths: { readonly record: string; readonly pages: readonly string[] };
    readonly pages: () => readonly string[];
  };
}
