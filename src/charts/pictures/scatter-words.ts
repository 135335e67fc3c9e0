/** The sentences below a scatter. */
import type { RegisterScatter } from '../../model.ts';
import { countsText, type Reader, sentence } from './reader.ts';

/** Everything that the sentences below a scatter say. */
export function scatterFoot(picture: RegisterScatter, reader: Reader): readonly string[] {
  const { words, count, measure } = reader;
  return [
    sentence(
      [
        words.scatterAxes(measure(picture.size), measure(picture.measure)),
        ...(picture.grid ? [picture.standard ? words.grid : words.gridPlain] : []),
      ],
      reader,
    ),
    sentence([...countsText(picture.counts, reader), ...(picture.outside > 0 ? [words.outside(count(picture.outside))] : [])], reader),
  ];
}
