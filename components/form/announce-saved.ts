const SAVED = "app:saved";

/** Tells the rest of the page that its form saved something by itself, at a moment in milliseconds. */
export function announceSaved(at: number): void {
  window.dispatchEvent(new CustomEvent<number>(SAVED, { detail: at }));
}

/** Listens to it; returns how to stop. */
export function whenSaved(listener: (at: number) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<number>).detail);
  window.addEventListener(SAVED, hear);
  return () => window.removeEventListener(SAVED, hear);
}
