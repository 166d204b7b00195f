const NOWHERE = "https://nowhere.invalid";

/**
 * A path on this site taken from something the browser sent, or undefined. Refuses whatever a browser could read
 * as another site, such as `//evil.example` or `/\evil.example`.
 */
export function safePath(sent: string | null | undefined): string | undefined {
  if (!sent?.startsWith("/")) return undefined;
  try {
    const { origin, pathname, search } = new URL(sent, NOWHERE);
    return origin === NOWHERE && !pathname.startsWith("//") ? pathname + search : undefined;
  } catch {
    return undefined;
  }
}
