/** Whether an error is the operating system's. Its code is a name such as `ENOENT`, or a number where Node knows no name. */
export function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error;
}

/** Whether an error is one of the operating system's, by its code. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(String(error.code));
}
