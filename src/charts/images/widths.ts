/** How wide the bundled typeface sets a text. Thousandths of an em for the signs from the space to the tilde; a test holds them to the font. */

const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278,
  278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721,
  575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620,
  620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const BOLD = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325,
  325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748,
  619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644,
  644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
/** Signs that are not as wide as a Han character. */
const NARROW: Readonly<Record<string, number>> = { '²': 424, '³': 424, '°': 404, µ: 664, '–': 544, '−': 590, '—': 908, '½': 948 };

/** In ems. */
export function textWidth(text: string, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) sum += table[(character.codePointAt(0) ?? 0) - 32] ?? NARROW[character] ?? otherWidth(character);
  return sum / 1000;
}

// Letters with accents are as wide as those without; all else is as wide as a Han character, or not as wide.
function otherWidth(character: string): number {
  return /[\u00c0-\u024f\u0370-\u04ff]/.test(character) ? 660 : 1000;
}
