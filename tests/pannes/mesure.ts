/** How many times each of the two servers is killed: `PANNES`, or the short form. */
export const MISES_A_MORT = Number(process.env["PANNES"] ?? 3);

/** What draws the load and the moments of the kills: `PANNES_GRAINE`, or always the same. */
export const GRAINE = Number(process.env["PANNES_GRAINE"] ?? 1);
