/** The origin that requests come from, which the measured server knows as its own. */
export const ORIGINE = "http://localhost";
