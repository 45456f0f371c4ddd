/** A world as the incident file that a user would write, every question answered. */
import type { Json } from "../../src/text/canonical-json.js";
import type { World } from "./world.js";

function found(value: boolean | string): Json {
  return { value, by: { body: "bawaslu" }, reasons: "dicatat" };
}

export function incidentJson(id: string, world: World): Json {
  const { person, deed, beneficiary, findings, stated } = world;
  const [status = "warga", ...others] = person.capacities;
  return {
    id,
    election: {
      cycle: world.cycle,
      office: world.office,
      region: "Kabupaten Contoh",
      ...(stated ? { calendar: { ...stated, source: "keputusan KPU" } } : {}),
    },
    actors: [
      {
        id: "terlapor",
        status,
        ...(others.length ? { also: others.map((each) => ({ status: each })) } : {}),
        position: person.position === "none" ? { not_applicable: true } : person.position,
        lurah: person.lurah,
        leads_unit: person.leadsUnit,
        civil_servant: person.civilServant,
        candidate: person.candidate,
        incumbent: person.incumbent,
        campaign_executor: person.executor,
        campaign_team: person.team,
        campaign_participant: person.participant,
        registered_with_kpu: person.registered,
        party_member: person.partyMember,
        party_officer: person.partyOfficer,
        party_name_used: person.nameUsed,
        on_unpaid_leave: person.unpaidLeave,
        campaign_leave: person.campaignLeave,
        spouse_is_candidate: person.spouseIsCandidate,
        discipline: { examined: { before: "2021-08-31", value: person.examinedBefore2021 } },
      },
    ],
    acts: [
      {
        id: "perbuatan",
        by: ["terlapor"],
        on: world.day,
        conduct: [...deed.conduct],
        at_campaign_event: deed.atCampaignEvent,
        posted_by: deed.postedBy,
        medium: deed.medium,
        account: deed.account,
        publicly_accessible: deed.public,
        in_office_capacity: deed.inOfficeCapacity,
        official_assignment: deed.officialAssignment,
        partisan_symbol: deed.partisanSymbol,
        attributes: [...deed.attributes],
        state_facilities: deed.stateFacilities,
        official_decision: deed.officialDecision,
        authority_or_programme_used: deed.programmeUsed,
        ktp_copy: deed.ktpCopy,
        persons_involved: [...deed.involved],
        involved_include_listed: deed.involvedIncludeListed,
        persons_mobilised: [...deed.mobilised],
        mobilised_include_pns: deed.mobilisedIncludePns,
        persons_addressed: [...deed.addressed],
        addressed_include_pns: deed.addressedIncludePns,
        include_unit_asn: deed.addressedIncludeUnitAsn,
        goods_recipients: [...deed.goodsRecipients],
        target: {
          kind: [...beneficiary.kinds],
          several: beneficiary.several,
          never_determined: beneficiary.neverDetermined,
          is_actor: beneficiary.isActor,
        },
        findings: {
          favours_or_harms: found(findings.favoursOrHarms),
          intent: found(findings.intent),
          partisan_leaning: found(findings.partisanLeaning),
          active_support: found(findings.activeSupport),
          support_purpose: found(findings.supportPurpose),
          active_participation: found(findings.activeParticipation),
        },
      },
    ],
  };
}
