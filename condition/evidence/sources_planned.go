package evidence

// Planned trials: protocols and registry entries, without a result.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var plannedTrials = []Work{
	{
		Key:      "NECK851",
		Citation: "NCT04851067, DN vs MT, mechanical neck pain.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "LM381",
		Citation: "NCT05100381, lumbar multifidus DN, chronic LBP.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "DISC808",
		Citation: "IRCT trial 80708, DN ± neurodynamics, lumbar disc herniation.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "LE3493",
		Citation: "NCT05108493, DN, lateral epicondylitis.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "ETTH098",
		Citation: "NCT05493098, DN, episodic tension-type headache.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MIG852",
		Citation: "NCT05285852, SCM DN, migraine.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PMS799",
		Citation: "NCT05882799, guided vs blinded piriformis DN.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PFPGM",
		Citation: "Gluteus medius DN, women with PFPS (J Res Rehabil Sci protocol).",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ALBOL19",
		Citation: "Al-Boloushi Z, et al. DN vs percutaneous electrolysis, heel pain. J Orthop Surg Res " +
			"2019.",
		Year: "2019",
		DOI:  "10.1186/s13018-019-1066-4",
		Kind: KindProtocol,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "CTS326",
		Citation: "NCT06358326, DN, carpal tunnel.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "BABA22",
		Citation: "Babazadeh-Zavieh SS, et al. DN + exercise, wrist-flexor spasticity. Contemp Clin Trials " +
			"Commun 2022;28:100921.",
		Year: "2022",
		DOI:  "10.1016/j.conctc.2022.100921",
		PMID: "35586475",
		Kind: KindProtocol,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "HEMI804",
		Citation: "NCT02377804, deep DN, spastic shoulder.",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "NCT02639039",
		Citation: "ClinicalTrials.gov NCT02639039, DN vs cortisone in GTPS (used for its exclusion list).",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "NCT03703193",
		Citation: "ClinicalTrials.gov NCT03703193, DN for stroke shoulder (used for its exclusion list).",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NCT03861923",
		Citation: "ClinicalTrials.gov NCT03861923, DN for adhesive capsulitis, Duke (used for its exclusion " +
			"list).",
		Kind: KindProtocol,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "NCT04942444",
		Citation: "ClinicalTrials.gov NCT04942444, DN in fibromyalgia (used for its exclusion list).",
		Kind:     KindProtocol,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NCT05111691",
		Citation: "ClinicalTrials.gov NCT05111691, DN and cortical excitability in LBP (used for its " +
			"exclusion list).",
		Kind: KindProtocol,
		Read: "abstract, registry entry or summary (general remark)",
	},
}
