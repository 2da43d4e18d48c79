//go:build !no_icd10cm

package condition

// ICD-10-CM codes of the conditions.
//
//	Source   CDC/NCHS and CMS, "2026 Code Descriptions in Tabular Order", release of 2025-06-06
//	Version  FY2026, in force for encounters from 2025-10-01 to 2026-09-30; FY2027 was not seen
//	Licence  work of the US government, published for free use; the underlying ICD-10 is (c) WHO
//	Notice   Source: CDC/NCHS and CMS, FY2026. No endorsement by the US government is implied.
//
// Legend: each code is a line of that file and the display is its text. Only billable codes;
// several at one condition are alternatives by side, region or encounter. S-codes stand with their
// seventh character. Notes on inclusion terms are from the tabular list of FY2021. A code that is
// one half of a combination says so in its note and is related. Where the group of codes holds a
// code for another subtype or another site than the condition's, that code is related as well.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
// Build with the tag no_icd10cm to leave this table out.
var icd10cm = [][]Code{
	NeckPain: {
		{Code: "M54.2", Display: "Cervicalgia", Match: Equivalent},
	},
	NeckPainAcuteSubacute: {
		{Code: "M54.2", Display: "Cervicalgia", Match: Broader},
	},
	NeckPainChronic: {
		{Code: "M54.2", Display: "Cervicalgia", Match: Broader},
	},
	BackPain: {
		{Code: "M54.50", Display: "Low back pain, unspecified", Match: Narrower},
		{Code: "M54.51", Display: "Vertebrogenic low back pain", Match: Narrower},
		{Code: "M54.59", Display: "Other low back pain", Match: Narrower},
		{Code: "M54.6", Display: "Pain in thoracic spine", Match: Narrower},
	},
	LowBackPainAcute: {
		{
			Code:    "M54.59",
			Display: "Other low back pain",
			Match:   Broader,
			Note:    "ICD-10-CM has no acuity axis for M54.5-",
		},
	},
	LowBackPainChronic: {
		{
			Code:    "M54.59",
			Display: "Other low back pain",
			Match:   Broader,
			Note:    "ICD-10-CM has no acuity axis; G89.29 may be added",
		},
	},
	ThoracicBackPain: {
		{Code: "M54.6", Display: "Pain in thoracic spine", Match: Equivalent},
	},
	ShoulderPain: {
		{Code: "M25.511", Display: "Pain in right shoulder", Match: Equivalent, Note: "side=right"},
		{Code: "M25.512", Display: "Pain in left shoulder", Match: Equivalent, Note: "side=left"},
		{
			Code:    "M25.519",
			Display: "Pain in unspecified shoulder",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
	},
	HipPain: {
		{Code: "M25.551", Display: "Pain in right hip", Match: Equivalent, Note: "side=right"},
		{Code: "M25.552", Display: "Pain in left hip", Match: Equivalent, Note: "side=left"},
		{
			Code:    "M25.559",
			Display: "Pain in unspecified hip",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
	},
	TennisElbow: {
		{
			Code:    "M77.10",
			Display: "Lateral epicondylitis, unspecified elbow",
			Match:   Equivalent,
			Note: "side=unspecified; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M77.11",
			Display: "Lateral epicondylitis, right elbow",
			Match:   Equivalent,
			Note:    "side=right; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
		{
			Code:    "M77.12",
			Display: "Lateral epicondylitis, left elbow",
			Match:   Equivalent,
			Note:    "side=left; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
	},
	Headache: {
		{
			Code:    "G44.209",
			Display: "Tension-type headache, unspecified, not intractable",
			Match:   Narrower,
		},
		{Code: "G44.219", Display: "Episodic tension-type headache, not intractable", Match: Narrower},
		{Code: "G44.229", Display: "Chronic tension-type headache, not intractable", Match: Narrower},
		{Code: "G44.86", Display: "Cervicogenic headache", Match: Narrower},
		{
			Code:    "G43.909",
			Display: "Migraine, unspecified, not intractable, without status migrainosus",
			Match:   Narrower,
		},
	},
	TensionTypeHeadacheChronic: {
		{
			Code:    "G44.209",
			Display: "Tension-type headache, unspecified, not intractable",
			Match:   Broader,
		},
		{Code: "G44.219", Display: "Episodic tension-type headache, not intractable", Match: Related},
		{Code: "G44.229", Display: "Chronic tension-type headache, not intractable", Match: Broader},
	},
	TensionTypeHeadacheEpisodic: {
		{
			Code:    "G44.209",
			Display: "Tension-type headache, unspecified, not intractable",
			Match:   Broader,
		},
		{Code: "G44.219", Display: "Episodic tension-type headache, not intractable", Match: Broader},
		{Code: "G44.229", Display: "Chronic tension-type headache, not intractable", Match: Related},
	},
	CervicogenicHeadache: {
		{Code: "G44.86", Display: "Cervicogenic headache", Match: Equivalent},
	},
	Migraine: {
		{
			Code:    "G43.909",
			Display: "Migraine, unspecified, not intractable, without status migrainosus",
			Match:   Equivalent,
		},
	},
	HeadacheMixed: {
		{
			Code:    "G44.209",
			Display: "Tension-type headache, unspecified, not intractable",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "G44.219",
			Display: "Episodic tension-type headache, not intractable",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "G44.229",
			Display: "Chronic tension-type headache, not intractable",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "G43.909",
			Display: "Migraine, unspecified, not intractable, without status migrainosus",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
	},
	JawPainTMD: {
		{
			Code:    "M26.601",
			Display: "Right temporomandibular joint disorder, unspecified",
			Match:   Narrower,
			Note:    "side=right",
		},
		{
			Code:    "M26.602",
			Display: "Left temporomandibular joint disorder, unspecified",
			Match:   Narrower,
			Note:    "side=left",
		},
		{
			Code:    "M26.603",
			Display: "Bilateral temporomandibular joint disorder, unspecified",
			Match:   Narrower,
			Note:    "side=bilateral",
		},
		{
			Code:    "M26.609",
			Display: "Unspecified temporomandibular joint disorder, unspecified side",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
		{Code: "M79.11", Display: "Myalgia of mastication muscle", Match: Narrower},
		{
			Code:    "M26.621",
			Display: "Arthralgia of right temporomandibular joint",
			Match:   Narrower,
			Note:    "side=right",
		},
		{
			Code:    "M26.622",
			Display: "Arthralgia of left temporomandibular joint",
			Match:   Narrower,
			Note:    "side=left",
		},
		{
			Code:    "M26.623",
			Display: "Arthralgia of bilateral temporomandibular joint",
			Match:   Narrower,
			Note:    "side=bilateral",
		},
		{
			Code:    "M26.629",
			Display: "Arthralgia of temporomandibular joint, unspecified side",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
	},
	Fibromyalgia: {
		{Code: "M79.7", Display: "Fibromyalgia", Match: Equivalent},
	},
	Tendonitis: {
		{
			Code:    "M76.60",
			Display: "Achilles tendinitis, unspecified leg",
			Match:   Narrower,
			Note: "side=unspecified; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M76.61",
			Display: "Achilles tendinitis, right leg",
			Match:   Narrower,
			Note:    "side=right; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular list)",
		},
		{
			Code:    "M76.62",
			Display: "Achilles tendinitis, left leg",
			Match:   Narrower,
			Note:    "side=left; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular list)",
		},
		{
			Code:    "M76.50",
			Display: "Patellar tendinitis, unspecified knee",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
		{
			Code:    "M76.51",
			Display: "Patellar tendinitis, right knee",
			Match:   Narrower,
			Note:    "side=right",
		},
		{
			Code:    "M76.52",
			Display: "Patellar tendinitis, left knee",
			Match:   Narrower,
			Note:    "side=left",
		},
		{
			Code:    "M77.10",
			Display: "Lateral epicondylitis, unspecified elbow",
			Match:   Narrower,
			Note: "side=unspecified; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M77.11",
			Display: "Lateral epicondylitis, right elbow",
			Match:   Narrower,
			Note:    "side=right; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
		{
			Code:    "M77.12",
			Display: "Lateral epicondylitis, left elbow",
			Match:   Narrower,
			Note:    "side=left; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
		{
			Code:    "M77.00",
			Display: "Medial epicondylitis, unspecified elbow",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
		{
			Code:    "M77.01",
			Display: "Medial epicondylitis, right elbow",
			Match:   Narrower,
			Note:    "side=right",
		},
		{
			Code:    "M77.02",
			Display: "Medial epicondylitis, left elbow",
			Match:   Narrower,
			Note:    "side=left",
		},
		{
			Code:    "M76.00",
			Display: "Gluteal tendinitis, unspecified hip",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
		{
			Code:    "M76.01",
			Display: "Gluteal tendinitis, right hip",
			Match:   Narrower,
			Note:    "side=right",
		},
		{Code: "M76.02", Display: "Gluteal tendinitis, left hip", Match: Narrower, Note: "side=left"},
	},
	AchillesTendinopathy: {
		{
			Code:    "M76.60",
			Display: "Achilles tendinitis, unspecified leg",
			Match:   Equivalent,
			Note: "side=unspecified; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M76.61",
			Display: "Achilles tendinitis, right leg",
			Match:   Equivalent,
			Note:    "side=right; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular list)",
		},
		{
			Code:    "M76.62",
			Display: "Achilles tendinitis, left leg",
			Match:   Equivalent,
			Note:    "side=left; tabular inclusion term at M76.6: Achilles bursitis (FY2021 tabular list)",
		},
	},
	PatellarTendinopathy: {
		{
			Code:    "M76.50",
			Display: "Patellar tendinitis, unspecified knee",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "M76.51",
			Display: "Patellar tendinitis, right knee",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M76.52",
			Display: "Patellar tendinitis, left knee",
			Match:   Equivalent,
			Note:    "side=left",
		},
	},
	RotatorCuffTendinopathy: {
		{
			Code:    "M75.30",
			Display: "Calcific tendinitis of unspecified shoulder",
			Match:   Related,
			Note:    "side=unspecified",
		},
		{
			Code:    "M75.31",
			Display: "Calcific tendinitis of right shoulder",
			Match:   Related,
			Note:    "side=right",
		},
		{
			Code:    "M75.32",
			Display: "Calcific tendinitis of left shoulder",
			Match:   Related,
			Note:    "side=left",
		},
		{
			Code:    "M75.110",
			Display: "Incomplete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic",
			Match:   Related,
			Note:    "side=unspecified",
		},
		{
			Code:    "M75.111",
			Display: "Incomplete rotator cuff tear or rupture of right shoulder, not specified as traumatic",
			Match:   Related,
			Note:    "side=right",
		},
		{
			Code:    "M75.112",
			Display: "Incomplete rotator cuff tear or rupture of left shoulder, not specified as traumatic",
			Match:   Related,
			Note:    "side=left",
		},
		{
			Code:    "M75.40",
			Display: "Impingement syndrome of unspecified shoulder",
			Match:   Related,
			Note:    "side=unspecified",
		},
		{
			Code:    "M75.41",
			Display: "Impingement syndrome of right shoulder",
			Match:   Related,
			Note:    "side=right",
		},
		{
			Code:    "M75.42",
			Display: "Impingement syndrome of left shoulder",
			Match:   Related,
			Note:    "side=left",
		},
	},
	MedialEpicondylalgia: {
		{
			Code:    "M77.00",
			Display: "Medial epicondylitis, unspecified elbow",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "M77.01",
			Display: "Medial epicondylitis, right elbow",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M77.02",
			Display: "Medial epicondylitis, left elbow",
			Match:   Equivalent,
			Note:    "side=left",
		},
	},
	LateralEpicondylosisRefractory: {
		{
			Code:    "M77.10",
			Display: "Lateral epicondylitis, unspecified elbow",
			Match:   Broader,
			Note: "side=unspecified; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M77.11",
			Display: "Lateral epicondylitis, right elbow",
			Match:   Broader,
			Note:    "side=right; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
		{
			Code:    "M77.12",
			Display: "Lateral epicondylitis, left elbow",
			Match:   Broader,
			Note:    "side=left; tabular inclusion term at M77.1: Tennis elbow (FY2021 tabular list)",
		},
	},
	MyofascialPainSyndrome: {
		{
			Code:    "M79.10",
			Display: "Myalgia, unspecified site",
			Match:   Equivalent,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.11",
			Display: "Myalgia of mastication muscle",
			Match:   Equivalent,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.12",
			Display: "Myalgia of auxiliary muscles, head and neck",
			Match:   Equivalent,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.18",
			Display: "Myalgia, other site",
			Match:   Equivalent,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
	},
	UpperTrapeziusMyofascialPain: {
		{
			Code:    "M79.10",
			Display: "Myalgia, unspecified site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.11",
			Display: "Myalgia of mastication muscle",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.12",
			Display: "Myalgia of auxiliary muscles, head and neck",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.18",
			Display: "Myalgia, other site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
	},
	UpperQuarterMyofascialPain: {
		{
			Code:    "M79.10",
			Display: "Myalgia, unspecified site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.11",
			Display: "Myalgia of mastication muscle",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.12",
			Display: "Myalgia of auxiliary muscles, head and neck",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.18",
			Display: "Myalgia, other site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
	},
	LumbarMyofascialPain: {
		{
			Code:    "M79.10",
			Display: "Myalgia, unspecified site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.11",
			Display: "Myalgia of mastication muscle",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.12",
			Display: "Myalgia of auxiliary muscles, head and neck",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.18",
			Display: "Myalgia, other site",
			Match:   Broader,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
	},
	WhiplashChronic: {
		{
			Code:    "S13.4XXA",
			Display: "Sprain of ligaments of cervical spine, initial encounter",
			Match:   Broader,
			Note: "encounter=initial; tabular inclusion term at S13.4: Whiplash injury of cervical " +
				"spine (FY2021 tabular list)",
		},
		{
			Code:    "S13.4XXD",
			Display: "Sprain of ligaments of cervical spine, subsequent encounter",
			Match:   Broader,
			Note: "encounter=subsequent; tabular inclusion term at S13.4: Whiplash injury of cervical " +
				"spine (FY2021 tabular list)",
		},
		{
			Code:    "S13.4XXS",
			Display: "Sprain of ligaments of cervical spine, sequela",
			Match:   Broader,
			Note: "encounter=sequela; tabular inclusion term at S13.4: Whiplash injury of cervical " +
				"spine (FY2021 tabular list)",
		},
	},
	CervicalRadiculopathy: {
		{Code: "M54.12", Display: "Radiculopathy, cervical region", Match: Equivalent},
		{Code: "M54.13", Display: "Radiculopathy, cervicothoracic region", Match: Equivalent},
	},
	LumbarRadicularPain: {
		{Code: "M54.16", Display: "Radiculopathy, lumbar region", Match: Narrower},
		{Code: "M54.17", Display: "Radiculopathy, lumbosacral region", Match: Narrower},
		{
			Code:    "M51.26",
			Display: "Other intervertebral disc displacement, lumbar region",
			Match:   Narrower,
		},
		{
			Code:    "M51.27",
			Display: "Other intervertebral disc displacement, lumbosacral region",
			Match:   Narrower,
		},
	},
	SubacromialPain: {
		{
			Code:    "M75.40",
			Display: "Impingement syndrome of unspecified shoulder",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "M75.41",
			Display: "Impingement syndrome of right shoulder",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M75.42",
			Display: "Impingement syndrome of left shoulder",
			Match:   Equivalent,
			Note:    "side=left",
		},
	},
	FrozenShoulder: {
		{
			Code:    "M75.00",
			Display: "Adhesive capsulitis of unspecified shoulder",
			Match:   Equivalent,
			Note: "side=unspecified; tabular inclusion term at M75.0: Frozen shoulder (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M75.01",
			Display: "Adhesive capsulitis of right shoulder",
			Match:   Equivalent,
			Note:    "side=right; tabular inclusion term at M75.0: Frozen shoulder (FY2021 tabular list)",
		},
		{
			Code:    "M75.02",
			Display: "Adhesive capsulitis of left shoulder",
			Match:   Equivalent,
			Note:    "side=left; tabular inclusion term at M75.0: Frozen shoulder (FY2021 tabular list)",
		},
	},
	HemipareticShoulderPain: {
		{
			Code:    "M25.511",
			Display: "Pain in right shoulder",
			Match:   Related,
			Note:    "side=right; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "M25.512",
			Display: "Pain in left shoulder",
			Match:   Related,
			Note:    "side=left; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "M25.519",
			Display: "Pain in unspecified shoulder",
			Match:   Related,
			Note:    "side=unspecified; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "I69.351",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side",
			Match:   Related,
			Note:    "side=right; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "I69.352",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left dominant side",
			Match:   Related,
			Note:    "side=left; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "I69.353",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right non-dominant side",
			Match:   Related,
			Note:    "side=right; combination: report the pain code together with the sequela code",
		},
		{
			Code:    "I69.354",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side",
			Match:   Related,
			Note:    "side=left; combination: report the pain code together with the sequela code",
		},
	},
	CarpalTunnel: {
		{
			Code:    "G56.00",
			Display: "Carpal tunnel syndrome, unspecified upper limb",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "G56.01",
			Display: "Carpal tunnel syndrome, right upper limb",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "G56.02",
			Display: "Carpal tunnel syndrome, left upper limb",
			Match:   Equivalent,
			Note:    "side=left",
		},
		{
			Code:    "G56.03",
			Display: "Carpal tunnel syndrome, bilateral upper limbs",
			Match:   Equivalent,
			Note:    "side=bilateral",
		},
	},
	HipOsteoarthritis: {
		{
			Code:    "M16.0",
			Display: "Bilateral primary osteoarthritis of hip",
			Match:   Equivalent,
			Note:    "side=bilateral",
		},
		{
			Code:    "M16.10",
			Display: "Unilateral primary osteoarthritis, unspecified hip",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "M16.11",
			Display: "Unilateral primary osteoarthritis, right hip",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M16.12",
			Display: "Unilateral primary osteoarthritis, left hip",
			Match:   Equivalent,
			Note:    "side=left",
		},
		{Code: "M16.9", Display: "Osteoarthritis of hip, unspecified", Match: Equivalent},
	},
	GreaterTrochantericPain: {
		{
			Code:    "M70.60",
			Display: "Trochanteric bursitis, unspecified hip",
			Match:   Related,
			Note: "side=unspecified; tabular inclusion term at M70.6: Trochanteric tendinitis (FY2021 " +
				"tabular list)",
		},
		{
			Code:    "M70.61",
			Display: "Trochanteric bursitis, right hip",
			Match:   Related,
			Note: "side=right; tabular inclusion term at M70.6: Trochanteric tendinitis (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M70.62",
			Display: "Trochanteric bursitis, left hip",
			Match:   Related,
			Note: "side=left; tabular inclusion term at M70.6: Trochanteric tendinitis (FY2021 tabular " +
				"list)",
		},
		{
			Code:    "M76.00",
			Display: "Gluteal tendinitis, unspecified hip",
			Match:   Narrower,
			Note:    "side=unspecified",
		},
		{
			Code:    "M76.01",
			Display: "Gluteal tendinitis, right hip",
			Match:   Narrower,
			Note:    "side=right",
		},
		{Code: "M76.02", Display: "Gluteal tendinitis, left hip", Match: Narrower, Note: "side=left"},
	},
	PiriformisSyndrome: {
		{
			Code:    "G57.00",
			Display: "Lesion of sciatic nerve, unspecified lower limb",
			Match:   Broader,
			Note:    "side=unspecified; lesion of sciatic nerve",
		},
		{
			Code:    "G57.01",
			Display: "Lesion of sciatic nerve, right lower limb",
			Match:   Broader,
			Note:    "side=right; lesion of sciatic nerve",
		},
		{
			Code:    "G57.02",
			Display: "Lesion of sciatic nerve, left lower limb",
			Match:   Broader,
			Note:    "side=left; lesion of sciatic nerve",
		},
		{
			Code:    "G57.03",
			Display: "Lesion of sciatic nerve, bilateral lower limbs",
			Match:   Broader,
			Note:    "side=bilateral; lesion of sciatic nerve",
		},
	},
	PatellofemoralPain: {
		{
			Code:    "M22.2X1",
			Display: "Patellofemoral disorders, right knee",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M22.2X2",
			Display: "Patellofemoral disorders, left knee",
			Match:   Equivalent,
			Note:    "side=left",
		},
		{
			Code:    "M22.2X9",
			Display: "Patellofemoral disorders, unspecified knee",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
	},
	KneeOsteoarthritis: {
		{
			Code:    "M17.0",
			Display: "Bilateral primary osteoarthritis of knee",
			Match:   Equivalent,
			Note:    "side=bilateral",
		},
		{
			Code:    "M17.10",
			Display: "Unilateral primary osteoarthritis, unspecified knee",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
		{
			Code:    "M17.11",
			Display: "Unilateral primary osteoarthritis, right knee",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M17.12",
			Display: "Unilateral primary osteoarthritis, left knee",
			Match:   Equivalent,
			Note:    "side=left",
		},
		{Code: "M17.9", Display: "Osteoarthritis of knee, unspecified", Match: Equivalent},
	},
	PostTKAPain: {
		{
			Code:    "Z96.651",
			Display: "Presence of right artificial knee joint",
			Match:   Related,
			Note:    "side=right; combination: report the pain code together with the implant status code",
		},
		{
			Code:    "Z96.652",
			Display: "Presence of left artificial knee joint",
			Match:   Related,
			Note:    "side=left; combination: report the pain code together with the implant status code",
		},
		{
			Code:    "Z96.653",
			Display: "Presence of artificial knee joint, bilateral",
			Match:   Related,
			Note: "side=bilateral; combination: report the pain code together with the implant status " +
				"code",
		},
		{
			Code:    "Z96.659",
			Display: "Presence of unspecified artificial knee joint",
			Match:   Related,
			Note:    "combination: report the pain code together with the implant status code",
		},
		{
			Code:    "M25.561",
			Display: "Pain in right knee",
			Match:   Related,
			Note:    "side=right; combination: report the pain code together with the implant status code",
		},
		{
			Code:    "M25.562",
			Display: "Pain in left knee",
			Match:   Related,
			Note:    "side=left; combination: report the pain code together with the implant status code",
		},
		{
			Code:    "M25.569",
			Display: "Pain in unspecified knee",
			Match:   Related,
			Note: "side=unspecified; combination: report the pain code together with the implant status " +
				"code",
		},
	},
	ChronicAnkleInstability: {
		{
			Code:    "M25.371",
			Display: "Other instability, right ankle",
			Match:   Equivalent,
			Note:    "side=right",
		},
		{
			Code:    "M25.372",
			Display: "Other instability, left ankle",
			Match:   Equivalent,
			Note:    "side=left",
		},
		{
			Code:    "M25.373",
			Display: "Other instability, unspecified ankle",
			Match:   Equivalent,
			Note:    "side=unspecified",
		},
	},
	PlantarHeelPain: {
		{
			Code:    "M72.2",
			Display: "Plantar fascial fibromatosis",
			Match:   Equivalent,
			Note:    "tabular inclusion term at M72.2: Plantar fasciitis (FY2021 tabular list)",
		},
	},
	PostStrokeSpasticityLower: {
		{
			Code:    "I69.351",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.352",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.353",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right non-dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.354",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.10",
			Display: "Spastic hemiplegia affecting unspecified side",
			Match:   Related,
			Note: "side=unspecified; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.11",
			Display: "Spastic hemiplegia affecting right dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.12",
			Display: "Spastic hemiplegia affecting left dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.13",
			Display: "Spastic hemiplegia affecting right nondominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.14",
			Display: "Spastic hemiplegia affecting left nondominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
	},
	PostStrokeSpasticityUpper: {
		{
			Code:    "I69.351",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.352",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.353",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting right non-dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "I69.354",
			Display: "Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.10",
			Display: "Spastic hemiplegia affecting unspecified side",
			Match:   Related,
			Note: "side=unspecified; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.11",
			Display: "Spastic hemiplegia affecting right dominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.12",
			Display: "Spastic hemiplegia affecting left dominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.13",
			Display: "Spastic hemiplegia affecting right nondominant side",
			Match:   Related,
			Note: "side=right; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
		{
			Code:    "G81.14",
			Display: "Spastic hemiplegia affecting left nondominant side",
			Match:   Related,
			Note: "side=left; I69.35-/G81.1- carry the hemiplegia; spasticity itself has no own " +
				"ICD-10-CM code",
		},
	},
	SleepBruxism: {
		{
			Code:    "G47.63",
			Display: "Sleep related bruxism",
			Match:   Broader,
			Note:    "F45.8 is broader (awake bruxism); G47.63 is sleep bruxism",
		},
		{
			Code:    "F45.8",
			Display: "Other somatoform disorders",
			Match:   Broader,
			Note:    "F45.8 is broader (awake bruxism); G47.63 is sleep bruxism",
		},
	},
	ChronicPelvicPain: {
		{
			Code:    "R10.20",
			Display: "Pelvic and perineal pain unspecified side",
			Match:   Broader,
			Note: "side=unspecified; R10.2 expanded to R10.20-R10.24 in FY2026; parent R10.2 no longer " +
				"valid",
		},
		{
			Code:    "R10.21",
			Display: "Pelvic and perineal pain right side",
			Match:   Broader,
			Note:    "side=right; R10.2 expanded to R10.20-R10.24 in FY2026; parent R10.2 no longer valid",
		},
		{
			Code:    "R10.22",
			Display: "Pelvic and perineal pain left side",
			Match:   Broader,
			Note:    "side=left; R10.2 expanded to R10.20-R10.24 in FY2026; parent R10.2 no longer valid",
		},
		{
			Code:    "R10.23",
			Display: "Pelvic and perineal pain bilateral",
			Match:   Broader,
			Note: "side=bilateral; R10.2 expanded to R10.20-R10.24 in FY2026; parent R10.2 no longer " +
				"valid",
		},
	},
	PrimaryDysmenorrhea: {
		{Code: "N94.4", Display: "Primary dysmenorrhea", Match: Equivalent},
	},
	LatentTriggerPoint: {
		{
			Code:    "M79.10",
			Display: "Myalgia, unspecified site",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.11",
			Display: "Myalgia of mastication muscle",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.12",
			Display: "Myalgia of auxiliary muscles, head and neck",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
		{
			Code:    "M79.18",
			Display: "Myalgia, other site",
			Match:   Related,
			Note: "Excludes1 at M79.1: fibromyalgia M79.7, myositis M60.-; tabular inclusion term at " +
				"M79.1: Myofascial pain syndrome (FY2021 tabular list)",
		},
	},
	PostMastectomyShoulder: {
		{
			Code:    "M25.511",
			Display: "Pain in right shoulder",
			Match:   Related,
			Note:    "side=right; combination: pain code plus G89.28 and breast status code as applicable",
		},
		{
			Code:    "M25.512",
			Display: "Pain in left shoulder",
			Match:   Related,
			Note:    "side=left; combination: pain code plus G89.28 and breast status code as applicable",
		},
		{
			Code:    "M25.519",
			Display: "Pain in unspecified shoulder",
			Match:   Related,
			Note: "side=unspecified; combination: pain code plus G89.28 and breast status code as " +
				"applicable",
		},
		{
			Code:    "G89.28",
			Display: "Other chronic postprocedural pain",
			Match:   Related,
			Note:    "combination: pain code plus G89.28 and breast status code as applicable",
		},
		{
			Code:    "Z90.10",
			Display: "Acquired absence of unspecified breast and nipple",
			Match:   Related,
			Note: "side=unspecified; combination: pain code plus G89.28 and breast status code as " +
				"applicable",
		},
		{
			Code:    "Z90.11",
			Display: "Acquired absence of right breast and nipple",
			Match:   Related,
			Note:    "side=right; combination: pain code plus G89.28 and breast status code as applicable",
		},
		{
			Code:    "Z90.12",
			Display: "Acquired absence of left breast and nipple",
			Match:   Related,
			Note:    "side=left; combination: pain code plus G89.28 and breast status code as applicable",
		},
		{
			Code:    "Z90.13",
			Display: "Acquired absence of bilateral breasts and nipples",
			Match:   Related,
			Note: "side=bilateral; combination: pain code plus G89.28 and breast status code as " +
				"applicable",
		},
	},
}
