/** Where a next step leads. Pure. */
import { atStage, paths } from '~/shared/paths';
import type { NextStep } from './model';

/** The address of a step's action. */
export function stepLink(step: NextStep): string {
  switch (step.code) {
    case 'completeProfile':
    case 'improveProfile':
      return paths.editOrganisation();
    case 'publishProfile':
      return paths.myOrganisation();
    case 'answerIntroductions':
      return paths.introductions({ box: 'received' });
    case 'answerInvitation':
      return paths.cluster(step.clusterId);
    case 'overdueTasks':
    case 'dueTask':
      return paths.clusterCard(step.task.clusterId, step.task.id);
    case 'readChat':
      return paths.clusterChat(step.clusterId);
    case 'renewWishes':
      return paths.wish(step.wishId);
    case 'readRoom':
      return paths.introductionRoom(step.introductionId);
    case 'tellOutcome':
    case 'unanswered':
      return paths.introduction(step.introductionId);
    case 'firstProduct':
      return paths.newProduct();
    case 'firstWish':
      return paths.wishes();
    case 'fillStage':
      return atStage(paths.clusterRecruit(step.clusterId), step.stage);
    case 'formCluster':
    case 'composeCluster':
      return paths.composeCluster();
    case 'seeMatches':
      return paths.matches();
    case 'browseCatalogue':
      return paths.catalogue();
  }
}
