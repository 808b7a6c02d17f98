/** Choices as fields show them: flat lists that name their group become groups, and words are found as typed. */
import type { Option, OptionGroup } from './fields';

/** Text as it is compared: width, case, kana and outer blanks make no difference. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Options under the group each names, in the order the groups appear; one nameless group where none is named. */
export function toGroups(options: readonly Option[] | readonly OptionGroup[]): readonly OptionGroup[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    if ('options' in option) return options as readonly OptionGroup[];
    const name = option.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups].map(([label, members]) => ({ label, options: members }));
}
