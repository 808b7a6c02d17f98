/** Splits a comma-separated list of words, as the vocabulary's tables write them. */
export function words(list: string | undefined): string[] {
  return list ? list.split(',').flatMap((word) => word.trim() || []) : [];
}
