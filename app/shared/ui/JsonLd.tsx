/** Facts for search engines, as schema.org names them, in a script element that cannot be broken out of. */
import { useNonce } from './nonce';

/** Every sign that markup or a script could end at, as an escape of JSON. */
function safeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The JSON-LD of a page. */
export function JsonLd({ value }: { value: object }) {
  const nonce = useNonce();
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by us, with every sign of markup escaped
      dangerouslySetInnerHTML={{ __html: safeJson(value) }}
    />
  );
}
