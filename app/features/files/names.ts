/** Names of files: made safe when they come in, and told to browsers when they go out. Pure. */

/** The longest name that is kept, ending included; in characters, not bytes. */
export const LONGEST_NAME = 120;

/** Control characters, marks that turn the reading direction, and characters that have no width. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** What a file system or a shell takes for more than a letter. */
const MEANINGFUL = /[<>:"|?*]/g;
const ENDING = /\.(pdf|jpe?g|jfif|pjpe?g|png|webp|avif|hei[cf]|hif)$/i;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name a file is kept under: its own, without folders and without what cannot be seen, with the ending of
 * what it is. `fallback` names a file of whose name nothing is left.
 */
export function safeFileName(name: string, ending: string, fallback = 'document'): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\s/g, ' ')
    .replace(UNSEEN, '')
    .replace(MEANINGFUL, '_')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(ENDING, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const stem = DEVICE.test(plain) ? `_${plain}` : plain;
  const short = [...stem].slice(0, LONGEST_NAME - ending.length - 1).join('');
  return `${short.trimEnd() || fallback}.${ending}`;
}

/** The header that has a browser save a file under its name, in ASCII and, by RFC 5987, as it is. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
