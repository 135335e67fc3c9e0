/** Images and citations of the thing that the address names: `#d1-001`. */
import { drawImage } from '../../charts/images/image.ts';
import { imageShapes } from '../../charts/images/shape.ts';
import { thingImageWords } from '../../i18n/thing-image-words.ts';
import { entityFile } from '../../lib/register-files.ts';
import type { Entity } from '../../model.ts';
import { fillCitations } from './cite.ts';
import { contentOf, workOf } from './content.ts';
import { pngOf, save } from './png.ts';
import { askedFile, fetchRecord, readRecord } from './record.ts';
import type { ThingImageView } from './view.ts';

const data = document.querySelector('#image-data')?.textContent;
if (data) wire(JSON.parse(data) as ThingImageView);

function wire(view: ThingImageView): void {
  const words = thingImageWords(view.lang);
  const [status, made, picture] = [part('image-status'), part('image-made'), part('image-picture')];
  const [choose, own, page] = [part('image-choose'), part('image-own'), part<HTMLAnchorElement>('image-page')];
  const measure = part<HTMLSelectElement>('image-measure');
  let entity: Entity | null = null;

  measure.addEventListener('change', draw);
  addEventListener('hashchange', () => void load());
  part<HTMLInputElement>('image-file').addEventListener('change', ({ target }) => void read(target as HTMLInputElement));
  part('image-print').addEventListener('click', () => print());
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-image]')) {
    button.addEventListener('click', () => void download(button.dataset['image'] ?? ''));
  }
  void load();

  async function load(): Promise<void> {
    const file = askedFile();
    made.hidden = true;
    choose.hidden = true;
    if (file === '') return say(words.none(view.entity));
    say(words.drawing);
    try {
      show(await fetchRecord(file, view));
    } catch {
      const disk = location.protocol === 'file:';
      choose.hidden = !disk;
      say(disk ? words.disk(view.register.name, `${file}.json`) : words.failed(view.entity));
    }
  }

  async function read({ files }: HTMLInputElement): Promise<void> {
    const [file] = files ?? [];
    if (!file) return;
    try {
      show(readRecord(await file.text(), view));
    } catch {
      say(words.wrong);
    }
  }

  function show(found: Entity): void {
    entity = found;
    draw();
    made.hidden = false;
    own.textContent = found.name;
    page.href = `${entityFile(found.id)}.html`;
    page.textContent = words.page(found.name);
    fillCitations(workOf(found, view));
    say(words.drawn(found.name));
  }

  function draw(): void {
    if (entity) picture.innerHTML = drawImage(imageShapes.wide, contentOf(entity, measure.value, imageShapes.wide, view));
  }

  async function download(format: string): Promise<void> {
    if (!entity) return;
    const shape = imageShapes[format as keyof typeof imageShapes] ?? imageShapes.wide;
    const content = contentOf(entity, measure.value, shape, view);
    const svg = drawImage(shape, content);
    const name = [entityFile(entity.id), measure.value, ...(format === 'wide' || format === 'svg' ? [] : [format])].join('.');
    if (format === 'svg') return save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
    try {
      say(words.drawing);
      save(await pngOf(svg, shape, content.facts), `${name}.png`);
      say(words.drawn(`${name}.png`));
    } catch {
      say(words.unable);
    }
  }

  function say(text: string): void {
    status.textContent = text;
  }
}

function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`not on the page: ${id}`);
  return found as T;
}
