/** Checks that no folder can show by itself: the test that shows each, and words that it must hold. */
export const ELSEWHERE: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'glyph-missing': { file: 'scripts/commands.test.ts', text: 'refuses a character that the font of the images lacks' },
  'file-changing': { file: 'package/read-steady.test.ts', text: "toBe('file-changing')" },
  'file-too-large': { file: 'tables/decode.test.ts', text: "code: 'file-too-large'" },
  'inferred-descriptor': { file: 'scripts/infer.test.ts', text: "'inferred-descriptor'" },
  'infer-exists': { file: 'scripts/infer.test.ts', text: "'infer-exists'" },
  'infer-nothing': { file: 'scripts/infer.test.ts', text: "'infer-nothing'" },
};
