/** How Chinese names sound. The only door for pinyin-pro, whose dictionary is for the build alone. */
import { pinyin } from 'pinyin-pro';

/** Syllables without tones, one for each character that has a sound; anything else stands for itself. */
export function syllables(name: string): readonly string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true }).map((sound) => sound.normalize('NFKC').toLowerCase());
}

/** True where a character is written in Chinese script. */
export function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}
