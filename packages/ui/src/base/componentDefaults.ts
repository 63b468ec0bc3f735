import type { MantineThemeComponents } from "@mantine/core";

const closeButtonProps = { "aria-label": "Fermer" };

const calendarLabels = {
  monthLevelControl: "Choisir un mois",
  yearLevelControl: "Choisir une année",
  nextMonth: "Mois suivant",
  previousMonth: "Mois précédent",
  nextYear: "Année suivante",
  previousYear: "Année précédente",
  nextDecade: "Décennie suivante",
  previousDecade: "Décennie précédente",
};

/** The header of a dialog is no banner of the page. */
const attributes = { header: { role: "presentation" } };

/** Scrolling is locked by the style sheet: Mantine's own lock writes a style element that a strict CSP refuses. */
const overlayDefaults = { lockScroll: false, closeButtonProps, overlayProps: { backgroundOpacity: 0.5 }, attributes };

/** Props that every Mantine component starts with: French labels, and what WCAG asks for beyond its defaults. */
export const componentDefaults: MantineThemeComponents = {
  Alert: { defaultProps: { closeButtonLabel: "Fermer" } },
  CloseButton: { defaultProps: { "aria-label": "Fermer" } },
  DatePicker: { defaultProps: { ariaLabels: calendarLabels } },
  Drawer: { defaultProps: overlayDefaults },
  Modal: { defaultProps: { ...overlayDefaults, centered: true } },
  Notification: { defaultProps: { closeButtonProps }, styles: { description: { color: "var(--mantine-color-text)" } } },
  PasswordInput: { defaultProps: { visibilityToggleButtonProps: { "aria-label": "Afficher le mot de passe" } } },
  Popover: { defaultProps: { shadow: "md", transitionProps: { duration: 0 }, returnFocus: true } },
  Textarea: { defaultProps: { autosize: false } },
};
