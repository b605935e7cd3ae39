/** A time of day with its seconds, as a language writes it. @param ms since 1970 */
export function timeIn(language: string, ms: number): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(ms);
}
