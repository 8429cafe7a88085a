/** Units of one code where a payer wants every unit to be a full 15 minutes. Whole minutes in. */
export const fullFifteenUnits = (minutes: number): number => Math.floor(minutes / 15)
