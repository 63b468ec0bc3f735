/**
 * Focuses the first field of `container` that is marked invalid and brings it into view; a group of checkboxes is
 * focused at its first one. Answers whether there was one. Call it once the errors are on the page.
 */
export function focusFirstInvalid(container: ParentNode | null): boolean {
  const invalid = container?.querySelector<HTMLElement>("[aria-invalid=true]");
  if (!invalid) return false;
  const field = invalid.matches("input, select, textarea, button, [tabindex]")
    ? invalid
    : (invalid.querySelector<HTMLElement>("input, select, textarea, button") ?? invalid);
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
  return true;
}
