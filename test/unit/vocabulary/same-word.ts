/** When two terms are one word to a person who types: width, case, kana script, spaces and long vowels aside. */
export function sameWordKey(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\-ー・.'’]/g, '');
}

/** Words that belong to several entries, each with the codes it belongs to. */
export function sharedWords(entries: readonly { code: string; terms: readonly string[] }[]) {
  const codes = new Map<string, Set<string>>();
  for (const { code, terms } of entries) {
    for (const term of terms) {
      const key = sameWordKey(term);
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  }
  return Object.fromEntries(
    [...codes].filter(([, owners]) => owners.size > 1).map(([word, owners]) => [word, [...owners].sort()]),
  );
}

/** The members that occur more than once. */
export function repeated(list: readonly string[]): string[] {
  return list.filter((member, index) => list.indexOf(member) !== index);
}
