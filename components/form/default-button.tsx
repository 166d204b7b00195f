/**
 * What Enter presses in a text field: browsers take the first button of a form. Needed where other buttons stand before
 * the main one. Nobody sees or reaches it otherwise.
 */
export function DefaultButton() {
  return <button className="nhsuk-u-visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />;
}
