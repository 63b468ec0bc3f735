import type { MouseEvent } from "react";

/** Where a link leads: a real address for a new tab, and what a plain click does instead of loading it. */
export type LinkTarget = { readonly href: string; readonly onFollow: () => void };

/** Whether a click asks for this page to go on, and not for a new tab, a new window or a download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** What a link does on a click: a plain one follows it inside the app, any other one is the browser's. */
export function followLink({ onFollow }: LinkTarget) {
  return (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onFollow();
  };
}

const OWN_CLICK = "a, button, input, select, textarea, label, [data-own-click]";

function isOurs({ target, currentTarget }: MouseEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.closest(OWN_CLICK) === null && document.getSelection()?.isCollapsed !== false;
}

/**
 * Makes a whole area, such as a row, follow the link that stands in it. Whatever has a click of its own keeps it, a
 * click that ends a selection of text does nothing, and the middle button or Ctrl opens a new tab. It is for the
 * mouse only: keyboard and screen reader use the link.
 */
export function followArea(link: LinkTarget) {
  const openTab = () => window.open(link.href, "_blank", "noopener");
  return {
    onClick: (event: MouseEvent) => {
      if (!isOurs(event)) return;
      if (isPlain(event)) link.onFollow();
      else if (event.ctrlKey || event.metaKey) openTab();
    },
    // The middle button would start scrolling by itself.
    onMouseDown: (event: MouseEvent) => {
      if (event.button === 1 && isOurs(event)) event.preventDefault();
    },
    onAuxClick: (event: MouseEvent) => {
      if (event.button === 1 && isOurs(event)) openTab();
    },
  };
}
