/** What this browser keeps between visits; null where it refuses to. */
export function localStorageIfAny(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
