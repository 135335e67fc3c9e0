/** A mistake in standards.yaml, found while a standard is read; the caller adds file and line. */
export class StandardFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
