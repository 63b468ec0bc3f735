import { instant, type Instant } from "@sar/domain";
import { useEffect, useState } from "react";

const EVERY_MS = 30_000;

/** The present moment, moved on twice a minute while the page is open. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => instant(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(instant(new Date())), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
