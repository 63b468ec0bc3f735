import type { LinkTarget } from "@sar/ui";
import { useNavigate, useRouter, type NavigateOptions } from "@tanstack/react-router";

/** Makes a link of the views out of a place of the app: its address, and the way there without a reload. */
export function useLien(): (lieu: NavigateOptions) => LinkTarget {
  const router = useRouter();
  const navigate = useNavigate();
  return (lieu) => ({ href: router.buildLocation(lieu).href, onFollow: () => void navigate(lieu) });
}
