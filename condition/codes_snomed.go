//go:build !no_snomed

package condition

// SNOMED CT codes of the conditions.
//
//	Source   SNOMED CT IPS Free Set, value set of problems
//	Version  release 2022-07-31; test for inactivated ids on a current server before use
//	Licence  CC BY 4.0
//	Notice   This material includes content from the SNOMED CT IPS Free Set (release 2022-07-31), licensed
//	         under CC BY 4.0. SNOMED CT(R) was originally created by The College of American Pathologists.
//	         "SNOMED" and "SNOMED CT" are registered trademarks of SNOMED International. Inclusion implies no
//	         endorsement. Use of further SNOMED CT content needs an affiliate licence.
//
// Legend: each id stands in that free set and the display is its term there. No hierarchy, and
// nothing from outside the free set. Sides are separate codes in SNOMED CT and are not part of
// these.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
// Build with the tag no_snomed to leave this table out.
var snomed = [][]Code{
	NeckPain: {
		{Code: "81680005", Display: "Neck pain", Match: Equivalent},
	},
	NeckPainAcuteSubacute: {
		{Code: "81680005", Display: "Neck pain", Match: Broader},
	},
	NeckPainChronic: {
		{Code: "81680005", Display: "Neck pain", Match: Broader},
	},
	BackPain: {
		{Code: "279039007", Display: "Low back pain", Match: Narrower},
		{Code: "279038004", Display: "Thoracic back pain", Match: Narrower},
	},
	LowBackPainAcute: {
		{Code: "278862001", Display: "Acute low back pain", Match: Broader},
	},
	LowBackPainChronic: {
		{Code: "278860009", Display: "Chronic low back pain", Match: Broader},
	},
	ThoracicBackPain: {
		{Code: "279038004", Display: "Thoracic back pain", Match: Equivalent},
	},
	ShoulderPain: {
		{Code: "45326000", Display: "Shoulder pain", Match: Equivalent},
	},
	HipPain: {
		{Code: "49218002", Display: "Hip pain", Match: Equivalent},
	},
	TennisElbow: {
		{Code: "202855006", Display: "Lateral epicondylitis", Match: Equivalent},
	},
	Headache: {
		{Code: "398057008", Display: "Tension-type headache", Match: Narrower},
		{Code: "230470007", Display: "Episodic tension-type headache", Match: Narrower},
		{Code: "230471006", Display: "Chronic tension-type headache", Match: Narrower},
		{Code: "279016001", Display: "Cervicogenic headache", Match: Narrower},
		{Code: "37796009", Display: "Migraine", Match: Narrower},
	},
	TensionTypeHeadacheChronic: {
		{Code: "398057008", Display: "Tension-type headache", Match: Broader},
		{Code: "230470007", Display: "Episodic tension-type headache", Match: Related},
		{Code: "230471006", Display: "Chronic tension-type headache", Match: Broader},
	},
	TensionTypeHeadacheEpisodic: {
		{Code: "398057008", Display: "Tension-type headache", Match: Broader},
		{Code: "230470007", Display: "Episodic tension-type headache", Match: Broader},
		{Code: "230471006", Display: "Chronic tension-type headache", Match: Related},
	},
	CervicogenicHeadache: {
		{Code: "279016001", Display: "Cervicogenic headache", Match: Equivalent},
	},
	Migraine: {
		{Code: "37796009", Display: "Migraine", Match: Equivalent},
	},
	HeadacheMixed: {
		{
			Code:    "398057008",
			Display: "Tension-type headache",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "230470007",
			Display: "Episodic tension-type headache",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "230471006",
			Display: "Chronic tension-type headache",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
		{
			Code:    "37796009",
			Display: "Migraine",
			Match:   Related,
			Note:    "combination: report the tension-type code together with the migraine code",
		},
	},
	JawPainTMD: {
		{Code: "41888000", Display: "Temporomandibular joint disorder", Match: Narrower},
		{Code: "91943004", Display: "Arthralgia of temporomandibular joint", Match: Narrower},
	},
	Tendonitis: {
		{Code: "11654001", Display: "Achilles tendinitis", Match: Narrower},
		{Code: "37785001", Display: "Patellar tendonitis", Match: Narrower},
		{Code: "202855006", Display: "Lateral epicondylitis", Match: Narrower},
		{Code: "53286005", Display: "Medial epicondylitis", Match: Narrower},
	},
	AchillesTendinopathy: {
		{Code: "11654001", Display: "Achilles tendinitis", Match: Equivalent},
	},
	PatellarTendinopathy: {
		{Code: "37785001", Display: "Patellar tendonitis", Match: Equivalent},
	},
	RotatorCuffTendinopathy: {
		{Code: "27741009", Display: "Calcific tendinitis of shoulder", Match: Related},
		{Code: "239960007", Display: "Impingement syndrome of shoulder region", Match: Related},
		{Code: "359532006", Display: "Rotator cuff impingement syndrome", Match: Related},
	},
	MedialEpicondylalgia: {
		{Code: "53286005", Display: "Medial epicondylitis", Match: Equivalent},
	},
	LateralEpicondylosisRefractory: {
		{Code: "202855006", Display: "Lateral epicondylitis", Match: Broader},
	},
	MyofascialPainSyndrome: {
		{Code: "68962001", Display: "Muscle pain", Match: Equivalent},
	},
	UpperTrapeziusMyofascialPain: {
		{Code: "68962001", Display: "Muscle pain", Match: Broader},
	},
	UpperQuarterMyofascialPain: {
		{Code: "68962001", Display: "Muscle pain", Match: Broader},
	},
	LumbarMyofascialPain: {
		{Code: "68962001", Display: "Muscle pain", Match: Broader},
	},
	WhiplashChronic: {
		{Code: "39848009", Display: "Whiplash injury to neck", Match: Broader},
	},
	CervicalRadiculopathy: {
		{Code: "54404000", Display: "Cervical radiculopathy", Match: Equivalent},
	},
	LumbarRadicularPain: {
		{Code: "128196005", Display: "Lumbar radiculopathy", Match: Narrower},
		{Code: "2415007", Display: "Lumbosacral radiculopathy", Match: Narrower},
		{
			Code:    "20021007",
			Display: "Displacement of lumbar intervertebral disc without myelopathy",
			Match:   Narrower,
		},
	},
	SubacromialPain: {
		{Code: "239960007", Display: "Impingement syndrome of shoulder region", Match: Equivalent},
		{Code: "359532006", Display: "Rotator cuff impingement syndrome", Match: Equivalent},
	},
	FrozenShoulder: {
		{Code: "399114005", Display: "Adhesive capsulitis of shoulder", Match: Equivalent},
	},
	CarpalTunnel: {
		{Code: "57406009", Display: "Carpal tunnel syndrome", Match: Equivalent},
	},
	HipOsteoarthritis: {
		{Code: "239872002", Display: "Osteoarthritis of hip", Match: Equivalent},
	},
	GreaterTrochantericPain: {
		{Code: "7674000", Display: "Greater trochanteric pain syndrome", Match: Narrower},
	},
	PiriformisSyndrome: {
		{Code: "129179000", Display: "Piriformis syndrome", Match: Equivalent},
	},
	PatellofemoralPain: {
		{Code: "430725003", Display: "Patellofemoral stress syndrome", Match: Equivalent},
	},
	KneeOsteoarthritis: {
		{Code: "239873007", Display: "Osteoarthritis of knee", Match: Equivalent},
	},
	ChronicAnkleInstability: {
		{Code: "813001", Display: "Ankle instability", Match: Equivalent},
	},
	PlantarHeelPain: {
		{Code: "202882003", Display: "Plantar fasciitis", Match: Equivalent},
	},
	PostStrokeSpasticityLower: {
		{Code: "221360009", Display: "Spasticity", Match: Related},
	},
	PostStrokeSpasticityUpper: {
		{Code: "221360009", Display: "Spasticity", Match: Related},
	},
	SleepBruxism: {
		{Code: "191983006", Display: "Bruxism", Match: Broader},
	},
	ChronicPelvicPain: {
		{Code: "30473006", Display: "Pain in pelvis", Match: Broader},
	},
	PrimaryDysmenorrhea: {
		{Code: "266599000", Display: "Dysmenorrhea", Match: Broader},
	},
	LatentTriggerPoint: {
		{Code: "68962001", Display: "Muscle pain", Match: Related},
	},
}
