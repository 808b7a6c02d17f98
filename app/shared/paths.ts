/** Every address of the app as a function, so that no component or mail spells a URL by hand. */

type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** An address with the query parts that have a value; lists repeat their name. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const id = encodeURIComponent;

export const paths = {
  // public
  start: () => '/',
  catalogue: (query: Query = {}) => withQuery('/catalogue', query),
  suggestions: (query: Query = {}) => withQuery('/catalogue/suggest', query),
  cataloguePdf: (query: Query = {}) => withQuery('/catalogue.pdf', query),
  product: (productId: string) => `/products/${id(productId)}`,
  productPdf: (productId: string) => `/products/${id(productId)}/sheet.pdf`,
  organisations: (query: Query = {}) => withQuery('/organisations', query),
  organisation: (organisationId: string) => `/organisations/${id(organisationId)}`,
  lists: (query: Query = {}) => withQuery('/lists', query),
  list: (listId: string, query: Query = {}) => withQuery(`/lists/${id(listId)}`, query),
  shareList: (listId: string) => `/lists/${id(listId)}/share`,
  listExcel: (listId: string) => `/lists/${id(listId)}/excel`,
  picks: () => '/lists/picks',
  picksExcel: () => '/lists/picks/excel',
  compare: (query: Query = {}) => withQuery('/compare', query),
  sharedList: (token: string) => `/shared/${id(token)}`,
  japanMap: (part: string) => `/maps/japan.svg#${id(part)}`,
  file: (fileId: string) => `/files/${id(fileId)}`,
  preferences: () => '/preferences',

  // people
  signIn: (next?: string, email?: string) => withQuery('/sign-in', { next, email }),
  signUp: (next?: string, email?: string) => withQuery('/sign-up', { next, email }),
  signOut: () => '/sign-out',
  forgotPassword: () => '/forgot-password',
  resetPassword: (token?: string) => withQuery('/reset-password', { token_hash: token }),
  checkMail: () => '/check-mail',
  account: () => '/account',
  tokens: () => '/account/tokens',
  outbox: () => '/outbox',
  outboxMail: (mailId: string) => `/outbox/${id(mailId)}`,

  // my work
  home: () => '/home',
  onboarding: (step?: 'who' | 'what' | 'first') => (step ? `/onboarding/${step}` : '/onboarding'),
  newOrganisation: () => '/onboarding/who?new=1',
  matches: (query: Query = {}) => withQuery('/matches', query),
  match: (organisationId: string) => `/matches/${id(organisationId)}`,
  compareMatches: (query: Query = {}) => withQuery('/matches/compare', query),
  findMatch: (query: Query = {}) => withQuery('/matches/find', query),
  matchAlerts: () => '/matches/alerts',
  leftOut: (query: Query = {}) => withQuery('/matches/left-out', query),
  introductions: (query: Query = {}) => withQuery('/introductions', query),
  introduction: (introductionId: string) => `/introductions/${id(introductionId)}`,
  introductionOutcomes: () => '/introductions/outcomes',
  introductionRoom: (introductionId: string) => `/introductions/${id(introductionId)}/room`,
  newIntroduction: (organisationId: string, query: Query = {}) =>
    withQuery('/introductions/new', { to: organisationId, ...query }),
  proposeIntroduction: (query: Query = {}) => withQuery('/introductions/propose', query),

  // my organisation
  myOrganisation: () => '/organisation',
  ownWords: () => '/organisation/words',
  editOrganisation: () => '/organisation/profile',
  company: () => '/organisation/company',
  logo: () => '/organisation/logo',
  people: () => '/organisation/people',
  contacts: (query: Query = {}) => withQuery('/organisation/contacts', query),
  wishes: (query: Query = {}) => withQuery('/organisation/wishes', query),
  wishForStage: (
    stage: string,
    { items, countries }: { items: readonly string[]; countries: readonly string[] },
  ) => `${withQuery('/organisation/wishes', { stage, items, countries })}#form`,
  wish: (wishId: string) => `/organisation/wishes/${id(wishId)}`,
  switchOrganisation: () => '/organisation/switch',
  invitation: (token: string) => `/invitations/${id(token)}`,
  uploadFile: () => '/organisation/files',
  myProducts: (query: Query = {}) => withQuery('/organisation/products', query),
  newProduct: () => '/organisation/products/new',
  productHistory: (productId: string) => `/organisation/products/${id(productId)}/history`,
  productPreview: (productId: string) => `/organisation/products/${id(productId)}/preview`,
  exportProducts: (query: Query = {}) => withQuery('/organisation/products/export', query),
  importProducts: () => '/organisation/products/import',
  productImport: (importId: string, query: Query = {}) =>
    withQuery(`/organisation/products/import/${id(importId)}`, query),
  importColumns: (importId: string) => `/organisation/products/import/${id(importId)}/columns`,
  editProduct: (productId: string, query: Query = {}) =>
    withQuery(`/organisation/products/${id(productId)}`, query),

  // clusters
  clusters: () => '/clusters',
  newCluster: () => '/clusters/new',
  composeCluster: (query: Query = {}) => withQuery('/clusters/compose', query),
  sendCluster: (query: Query = {}) => withQuery('/clusters/compose/send', query),
  cluster: (clusterId: string) => `/clusters/${id(clusterId)}`,
  clusterMembers: (clusterId: string) => `/clusters/${id(clusterId)}/members`,
  clusterRecruit: (clusterId: string, query: Query = {}) =>
    withQuery(`/clusters/${id(clusterId)}/recruit`, query),
  clusterRecruitSend: (clusterId: string, query: Query = {}) =>
    withQuery(`/clusters/${id(clusterId)}/recruit/send`, query),
  clusterChat: (clusterId: string) => `/clusters/${id(clusterId)}/chat`,
  roomMessages: (roomId: string, query: Query = {}) => withQuery(`/rooms/${id(roomId)}/messages`, query),
  clusterBoard: (clusterId: string) => `/clusters/${id(clusterId)}/board`,
  clusterCard: (clusterId: string, cardId: string) => `/clusters/${id(clusterId)}/board/cards/${id(cardId)}`,
  clusterSettings: (clusterId: string) => `/clusters/${id(clusterId)}/settings`,
};

/** What a stage of the chain is called where it stands on a page, and the address of a page at that place. */
export const stageAnchor = (stage: string) => `stage-${stage}`;
export const atStage = (path: string, stage: string) => `${path}#${stageAnchor(stage)}`;

/** A place inside the app to go back to after signing in; anything else becomes the fallback. */
export function safeNext(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > 2000) return fallback;
  try {
    const url = new URL(next, 'http://inside.invalid');
    if (url.host !== 'inside.invalid' || /[\\\p{Cc}]/u.test(next)) return fallback;
    return `${url.pathname}${url.search}${url.hash}`;
  } catch {
    return fallback;
  }
}
