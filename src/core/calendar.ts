/** A calendar day where the centre is, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A time of day where the centre is, `HH:MM`, 24 hours. */
export type LocalTime = string;

/** An IANA zone, like `Europe/Ljubljana`. */
export type Zone = string;

export const languages = ['en', 'sl', 'sv'] as const;
export type Language = (typeof languages)[number];
