/** The regulations that the library cites. */
export type RegulationId = "permenkes-2-2020";
