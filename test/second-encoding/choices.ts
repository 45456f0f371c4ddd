/** The questions that the law sheets leave open, each with a choice; named here without the pack. */

export interface Choices {
  /** Pilkada 9.2: every civil servant with a post, or structural and managerial posts only. */
  readonly officialAsn: "every-post" | "managerial";
  /** Pilkada 9.3: does 71(1) since 2016 need a determined pair? */
  readonly pairBeforeDetermination: "needs-determination" | "does-not";
  /** Pilkada 14.3: are follow, like, comment, bare photo, presence a *tindakan*? */
  readonly weakActInCrime: "counts" | "does-not";
  /** Pilkada 14.12: is permission under 70(2) an answer to 71(1)? */
  readonly campaignPermission: "answers" | "does-not";

  /** Pemilu 14.5, for the same words in Pilkada 71(1) and PP 94/2021 5 n 5: several contestants at once. */
  readonly oneContestant: "one-or-more" | "only-one";

  /** Discipline 14.7: the same question under PP 94/2021. */
  readonly weakActInDiscipline: "counts" | "does-not";
  /** Discipline 3.5: is the silent listener of the elucidation forbidden or allowed? */
  readonly silentListener: "forbidden" | "outside";
  /** Discipline 14.6: *kampanye* in angka 1-4 only in the campaign period? */
  readonly campaignOfAngka1To4: "period" | "any-time";
  /** Discipline 3.3: does the gloss on angka 3 (organiser, funder …) govern angka 2 and 4 as well? */
  readonly participantOfAngka2And4: "wide" | "plain";
  /** Discipline 14.5: only a pair, or every candidate that the opening words name. */
  readonly pairOfAngka5And6: "pair" | "every-candidate";
  /** Discipline 14.5: parties, which the opening words do not name. */
  readonly partyOfAngka5And6: "protected" | "not";
  /** Guidelines 12.8, D-8: are officials and staff outside the unit "the public"? */
  readonly otherAudience: "public" | "not";
  /** Discipline 14.5: is a Pilkada pair a *peserta pemilu*? */
  readonly pilkadaPairAsParticipant: "counts" | "does-not";
  /** Discipline 14.4: *calon* before determination, angka 1 to 6. */
  readonly calonOfHurufN: "determined" | "would-be-too";
  /** Guidelines 12.16: a letter for an independent would-be candidate under angka 7. */
  readonly letterBeforeDetermination: "counts" | "does-not";
  /** Guidelines 12.16: is collecting copies giving a letter? */
  readonly collectingCopies: "counts" | "does-not";

  /** Pemilu 7 and 14.1: the role by what was done, by the list of persons (270), or by registration with KPU (272). */
  readonly campaignRole: "actual" | "listed" | "registered";
  /** Pemilu 14.3: *pelaksana dan tim*: both, or either. */
  readonly executorAndTeam: "both" | "either";

  /** Guidelines 12.9: does "victory group or account" qualify posts, comments, shares and likes too? */
  readonly victoryAccount: "join-only" | "all" | "all-and-candidate";
  /** Guidelines KE-6: the extension to parties that a ministry prints. */
  readonly partyInKe6: "counts" | "does-not";
  /** Guidelines 3.2, D-7: the purpose element that one reproduction prints. */
  readonly photoPurpose: "needed" | "not-needed";
  /** Guidelines 12.3: somebody who never became a candidate, as *bakal calon*. */
  readonly neverDeterminedAsWouldBe: "counts" | "does-not";
  /** Guidelines 3.2, D-11: one reproduction prints *bakal calon*. */
  readonly wouldBeInD11: "counts" | "does-not";
}
