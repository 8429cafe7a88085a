/**
 * Units of one code by the midpoint method: each 15 minutes is a unit once more than half of it has
 * passed, so 8 to 22 minutes make one and 23 to 37 two. Codes never share leftovers. Whole minutes in.
 */
export const midpointUnits = (minutes: number): number => Math.floor((minutes + 7) / 15)
