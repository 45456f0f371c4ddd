/** An incident under the pack of the fixtures; every element is satisfied. */
export const signedIncident = {
  id: "tanda-tangan",
  title: "PNS menandatangani keputusan",
  election: { cycle: "pilkada-2099", office: "bupati" },
  actors: [{ id: "terlapor", status: "pns", on_unpaid_leave: false }],
  acts: [
    {
      id: "keputusan",
      by: ["terlapor"],
      on: "2099-10-01",
      conduct: ["menandatangani"],
      findings: { favours_or_harms: { value: true, by: { body: "bawaslu" }, reasons: "Menguntungkan satu calon." } },
    },
  ],
  people: { terlapor: { name: "Nama Rekaan" } },
};
