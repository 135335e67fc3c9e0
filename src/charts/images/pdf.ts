/** SVG images as a page of PDF: lines and letters, not pixels, with the fonts inside. The only user of pdfkit. */
import PdfDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import type { ImageFacts } from './facts.ts';
import { type ImageFonts, ownFonts, textOf } from './fonts.ts';

/** A pixel of a page, in points. */
const POINTS = 0.75;

/** The image as PDF. Its text can be searched and copied. */
export async function renderPdf(svg: string, fonts: ImageFonts, facts: ImageFacts): Promise<Uint8Array> {
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map((units) => Number(units) * POINTS);
  const [regular, bold] = (await ownFonts(textOf(svg), fonts)).map((bytes) => Buffer.from(bytes));
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    lang: facts.language,
    displayTitle: true,
    info: infoOf(facts),
  });
  const bytes = collected(document);
  document.registerFont('Regular', regular as Buffer).registerFont('Bold', bold as Buffer);
  svgToPdf(document, svg, 0, 0, {
    width,
    height,
    fontCallback: (_family, isBold) => (isBold ? 'Bold' : 'Regular'),
    warningCallback: refuse,
  });
  document.end();
  return bytes;
}

function infoOf(facts: ImageFacts): PDFKit.DocumentInfo {
  const { title, publisher, description, warning, source, rights, url, release, date, software } = facts;
  const subject = [warning, description].filter(Boolean).join(' ');
  return {
    Title: title,
    Author: publisher,
    Subject: subject,
    Keywords: [source, rights, url, release].filter(Boolean).join('; '),
    Creator: software,
    Producer: software,
    // Without a date pdfkit takes the clock's.
    CreationDate: dayOf(date),
  };
}

// As good a day as any for data that has none: the beginning of the computer's own time.
function dayOf(date: string | null): Date {
  const [year = 1970, month = 1, day = 1] = (/^\d{4}(-\d\d){0,2}$/.test(date ?? '') ? (date ?? '') : '1970').split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((done, failed) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.on('error', failed);
  });
}

function refuse(warning: string): void {
  throw new Error(`not drawn in PDF: ${warning}`);
}
