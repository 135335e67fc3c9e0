/** What the reader chose, kept in the browser. Where storage is refused (private windows, some disks) it is simply not kept. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`mingzhang-${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice of the reader's for the next page, where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`mingzhang-${key}`, value);
  } catch {
    // Not remembered; the choice still holds on this page.
  }
}
