const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An attribute's value as it stands in HTML that the program made → the text it stands for. @example '&#34;a&#38;b&quot;' → '"a&b"' */
export function decodeEntities(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}
