/** A check as the catalogue lists it. `{name}` in its words stands for a parameter of the problem. */
export interface Check {
  /** 必须改 refuses the build, 建议改 is listed and let pass, 提示 tells what was done or seen. */
  readonly level: 'error' | 'warning' | 'notice';
  /** What is wrong, then what to do. */
  readonly zh: readonly [what: string, todo: string];
  readonly en: readonly [what: string, todo: string];
}
