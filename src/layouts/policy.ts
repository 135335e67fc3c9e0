/** What a page may load: its own style, script and pictures, and nothing from anywhere else. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "manifest-src 'self'",
  // Whoever inspects a page asks for the site's robots.txt as the page would; other places stay closed.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
