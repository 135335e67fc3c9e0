/**
 * Fills the day of reading into citations: when they are opened, and again when one is copied.
 * It is the reader's own day, which no build can know; where no script runs, the citation says that it is to be filled in.
 */
import { MONTHS } from '../lib/months.ts';

/** Connects every citation of the page. */
export function wireAccessed(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-cite]')) {
    const fill = (): void => fillIn(box, new Date());
    // Before the button's own listener, which copies what stands there.
    box.addEventListener('click', fill, { capture: true });
    box.addEventListener('toggle', fill, { capture: true });
  }
}

function fillIn(box: HTMLElement, today: Date): void {
  for (const slot of box.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const { accessed = '', before = '', after = '' } = slot.dataset;
    slot.textContent = before + dayIn(accessed, today) + after;
    slot.classList.remove('to-fill');
  }
}

/** A day as a format writes it; see `AccessedForm`. */
export function dayIn(form: string, date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  switch (form) {
    case 'words':
      return `${MONTHS[month - 1]} ${day}, ${year}`;
    case 'slashes':
      return `${year}/${mm}/${dd}`;
    case 'parts':
      return `${year}, ${month}, ${day}`;
    default:
      return `${year}-${mm}-${dd}`;
  }
}
