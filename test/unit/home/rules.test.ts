import { describe, expect, it } from 'vitest';
import type { ClusterGlance, HomeFacts, NextStep, Task } from '~/features/home/model';
import { nextSteps } from '~/features/home/rules';

const settled: HomeFacts = {
  kind: 'manufacturer',
  role: 'owner',
  published: true,
  profile: { canPublish: true, missing: [], recommended: [] },
  products: 3,
  wishes: 1,
  expiring: [],
  introductions: { received: 0, sent: 0, accepted: 0 },
  unanswered: [],
  talks: [],
  outcomes: [],
  invitations: [],
  tasks: [],
  clusters: [],
  matches: 0,
  today: '2026-11-22',
};
const task = (dueOn: string, title = 'Send samples'): Task => ({
  id: `t-${dueOn}`,
  title,
  clusterId: 'c1',
  clusterName: 'Sanriku',
  dueOn,
});
const cluster = (parts: Partial<ClusterGlance>): ClusterGlance => ({
  id: 'c1',
  name: 'Sanriku',
  members: 3,
  ours: false,
  emptyStages: [],
  invited: 0,
  unread: 0,
  ...parts,
});
const codes = (facts: Partial<HomeFacts>): NextStep['code'][] =>
  nextSteps({ ...settled, ...facts }).map((step) => step.code);

describe('the next steps of each kind of user', () => {
  it.each<[string, Partial<HomeFacts>, NextStep['code'][]]>([
    [
      'a maker with a bare draft',
      {
        published: false,
        products: 0,
        profile: { canPublish: false, missing: ['items'], recommended: ['logo'] },
      },
      ['completeProfile', 'firstProduct'],
    ],
    [
      'a maker with a finished draft',
      { published: false, products: 0, matches: 9 },
      ['publishProfile', 'firstProduct', 'seeMatches'],
    ],
    [
      'a maker who published, without products',
      { products: 0, matches: 9 },
      ['firstProduct', 'seeMatches', 'composeCluster'],
    ],
    ['a trading company without a wish', { kind: 'trading_company', wishes: 0, products: 0 }, ['firstWish']],
    [
      'a logistics firm that found nobody yet',
      { kind: 'logistics', products: 0, matches: 4 },
      ['seeMatches'],
    ],
    [
      'a buyer',
      { kind: 'buyer', products: 0, wishes: 0, matches: 4 },
      ['firstWish', 'seeMatches', 'browseCatalogue'],
    ],
    [
      'a trading company whose request runs out',
      { kind: 'trading_company', expiring: [{ id: 'w', until: '2026-11-24' }], matches: 4 },
      ['renewWishes', 'seeMatches'],
    ],
    [
      'somebody whose partner wrote',
      { talks: [{ introductionId: 'i', partner: 'Kallang', unread: 2 }], clusters: [cluster({ unread: 1 })] },
      ['readRoom', 'readChat'],
    ],
    [
      'somebody who is asked what came of it',
      { outcomes: [{ introductionId: 'i', partner: 'Kallang' }] },
      ['tellOutcome'],
    ],
    [
      'somebody who was not answered',
      { matches: 4, unanswered: ['a', 'b', 'c'].map((id) => ({ introductionId: id, partner: id })) },
      ['unanswered', 'unanswered', 'seeMatches', 'composeCluster'],
    ],
    ['a support agency', { kind: 'support', products: 0, matches: 12 }, ['seeMatches']],
    [
      'a secretariat whose chain has a gap',
      { kind: 'trading_company', clusters: [cluster({ ours: true, emptyStages: ['import', 'shelf'] })] },
      ['fillStage'],
    ],
    ['a member of a cluster with a gap', { clusters: [cluster({ emptyStages: ['import'] })] }, []],
    [
      'whoever was introduced and has no cluster',
      { introductions: { received: 0, sent: 0, accepted: 2 }, matches: 5 },
      ['formCluster', 'seeMatches'],
    ],
    ['someone with all done', {}, []],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});

describe('the order of steps', () => {
  it('starts with what others wait for, and shows six at most', () => {
    const facts: Partial<HomeFacts> = {
      published: false,
      products: 0,
      introductions: { received: 2, sent: 0, accepted: 1 },
      invitations: [{ clusterId: 'c2', clusterName: 'Kochi yuzu' }],
      tasks: [task('2026-11-01')],
      clusters: [cluster({ unread: 4 })],
      matches: 5,
    };
    expect(codes(facts)).toEqual([
      'answerIntroductions',
      'answerInvitation',
      'publishProfile',
      'overdueTasks',
      'readChat',
      'firstProduct',
    ]);
  });

  it('tells overdue tasks as one, with the oldest, and otherwise the next within a week', () => {
    expect(
      nextSteps({ ...settled, tasks: [task('2026-11-01'), task('2026-11-21'), task('2026-11-22')] }),
    ).toEqual([{ code: 'overdueTasks', waits: true, count: 2, task: task('2026-11-01') }]);
    expect(nextSteps({ ...settled, tasks: [task('2026-11-22'), task('2026-11-29')] })).toEqual([
      { code: 'dueTask', waits: false, task: task('2026-11-22') },
    ]);
    expect(nextSteps({ ...settled, tasks: [task('2026-11-30')] })).toEqual([]);
  });

  it('names the chat with most that is unread', () => {
    const clusters = [cluster({ unread: 2 }), cluster({ id: 'c2', name: 'Kochi yuzu', unread: 7 })];
    expect(nextSteps({ ...settled, clusters })).toEqual([
      { code: 'readChat', waits: true, clusterId: 'c2', cluster: 'Kochi yuzu', count: 7 },
    ]);
  });

  it('tells a viewer only what can be read', () => {
    const facts: Partial<HomeFacts> = {
      role: 'viewer',
      published: false,
      introductions: { received: 2, sent: 0, accepted: 1 },
      invitations: [{ clusterId: 'c2', clusterName: 'Kochi yuzu' }],
      tasks: [task('2026-11-01')],
      clusters: [cluster({ unread: 4, ours: true, emptyStages: ['import'] })],
      matches: 5,
    };
    expect(codes(facts)).toEqual(['overdueTasks', 'readChat', 'seeMatches']);
  });

  it('names at most three parts of a profile', () => {
    const recommended = ['logo', 'contacts', 'languages', 'certificates'];
    expect(nextSteps({ ...settled, profile: { canPublish: true, missing: [], recommended } })).toEqual([
      { code: 'improveProfile', waits: false, parts: ['logo', 'contacts', 'languages'] },
    ]);
  });
});
