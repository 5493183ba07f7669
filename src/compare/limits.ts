/**
 * How far one question is looked into. Its claims count here by what tells them apart (classes.ts): a thousand that say the
 * same are one. Each bound keeps the time that a question takes in proportion to its claims, whoever wrote them. What lies
 * beyond one is not kept silent: `Weighing.unseen` takes note of it, and the rule `too-many-values` tells the desk.
 */
export interface Limits {
  /** Of fewer claims the pairs are asked one by one: it takes less time than finding their positions. Nothing is missed by it. */
  readonly manyClasses: number;
  /** Of up to so many claims every two are weighed, without a look at which may clash: 20,000 pairs take some milliseconds. */
  readonly weighedPairwise: number;
  /**
   * Of more, only those are weighed whose values, scopes and times let them clash (rivals.ts), and of these so many for each
   * claim, all in all. A claim that clashes is seen to after one or two; this many are only weighed in vain, by hundreds of
   * claims that exclude each other and yet do not clash. Beyond it a clash may go unseen. Of as many as are weighed pairwise it
   * allows every two.
   */
  readonly weighedForEach: number;
  /**
   * So many others each claim is asked whether its value excludes theirs, where that is all that matters: whether a later one took
   * its place, whether every fact contradicts a plan, whether scopes compare. It takes less than to weigh them.
   */
  readonly askedForEach: number;
  /** So many claims of one scope are looked through for some that agree by pairs and not all together. */
  readonly jointlyWeighed: number;
  /** So many steps the search for these takes for each claim of a question, over all its scopes: a tenth of a second for a hundred. */
  readonly jointSteps: number;
  /**
   * A claim without scope stands in the positions of every scope. So many claims are placed, or so many for each claim of the
   * question where that is more; in what scopes are left, only those that state the scope.
   */
  readonly placedInScopes: number;
  readonly placedForEach: number;
}

/** How far every question of a check is looked into. */
export const usualLimits: Limits = {
  manyClasses: 50,
  weighedPairwise: 200,
  weighedForEach: 100,
  askedForEach: 400,
  jointlyWeighed: 200,
  jointSteps: 1000,
  placedInScopes: 20_000,
  placedForEach: 10,
};

/** What it costs to pass over a claim by a look at where it lies, in pairs that are weighed. */
export const passedOver = 1 / 16;
