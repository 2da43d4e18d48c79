package evidence

// Studies of outcome measures.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var measurementStudies = []Work{
	{
		Key: "OSTELO08",
		Citation: "Interpreting change scores for pain and function in LBP: towards consensus on minimal " +
			"important change (2006 forum).",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CLELAND08",
		Citation: "Cleland JA, Childs JD, Whitman JM. NDI and NPRS in mechanical neck pain. Arch Phys Med " +
			"Rehabil 2008;89:69-74.",
		Year: "2008",
		DOI:  "10.1016/j.apmr.2007.08.126",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "KOVACS08",
		Citation: "Kovacs FM, et al. Detectable/important change for pain, neck. BMC Musculoskelet Disord " +
			"2008;9:43.",
		Year: "2008",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "YOUNG09",
		Citation: "Responsiveness of the Neck Disability Index in patients with mechanical neck disorders, " +
			"n=91. Spine J 2009;9(10):802-808 (first author Young from memory).",
		Year: "2009",
		DOI:  "10.1016/j.spinee.2009.06.002",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key:      "SUZUKI20",
		Citation: "Suzuki H, et al. Pain NRS change, chronic LBP. PLoS ONE 2020;15(3):e0229228.",
		Year:     "2020",
		DOI:      "10.1371/journal.pone.0229228",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "BACKNRS",
		Citation: "Clinical relevance of changes in pain intensity in patients with specific back pain (MDC " +
			"and MCID of the NRS; in-patients, n=1,232). 2022;160(2):213-221 (authors and journal not " +
			"seen).",
		Year: "2022",
		DOI:  "10.1055/a-1304-3677",
		PMID: "33461231",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ROY09",
		Citation: "Roy J-S, MacDermid JC, Woodhouse LJ. Four shoulder questionnaires. Arthritis Rheum " +
			"2009;61(5):623-632.",
		Year: "2009",
		DOI:  "10.1002/art.24396",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "RYSS17",
		Citation: "Rysstad T, et al. DASH. BMC Musculoskelet Disord 2017;18:248.",
		Year:     "2017",
		DOI:      "10.1186/s12891-017-1616-z",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "RYSS20",
		Citation: "Rysstad T, et al. QuickDASH and PSFS. BMC Musculoskelet Disord 2020;21:328.",
		Year:     "2020",
		DOI:      "10.1186/s12891-020-03289-z",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LETCLIN25",
		Citation: "NPRS, PRTEE, TEFS clinimetrics, lateral elbow tendinopathy (n=143). Physiother Theory " +
			"Pract 2025.",
		Year: "2025",
		DOI:  "10.1080/09593985.2025.2450090",
		PMID: "39793982",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PRTEEFA",
		Citation: "Persian PRTEE responsiveness, Arch Bone Jt Surg (n=82).",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SHAFIEE20",
		Citation: "Shafiee E, Farzad M, MacDermid J, et al. PRTEE for the Persian language, n=90. Hand " +
			"Therapy 2020.",
		Year: "2020",
		DOI:  "10.1177/1758998320910177",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key:      "BINKLEY99",
		Citation: "Binkley JM, et al. LEFS. Phys Ther 1999;79(4):371-383.",
		Year:     "1999",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MARTIN05",
		Citation: "Martin RL, et al. FAAM. Foot Ankle Int 2005;26(11):968-983.",
		Year:     "2005",
		DOI:      "10.1177/107110070502601113",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LANDORF10",
		Citation: "Minimal important difference of two commonly used outcome measures for foot problems, " +
			"plantar heel pain, n=184. J Foot Ankle Res 2010;3:7 (first author Landorf from memory).",
		Year: "2010",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "CAIT17",
		Citation: "Minimal clinically important difference and minimal detectable change of the CAIT " +
			"(authors not seen), n=50. Arch Phys Med Rehabil 2017;98(9):1806-1811.",
		Year: "2017",
		DOI:  "10.1016/j.apmr.2017.01.003",
		PMID: "28137476",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "VISAA21",
		Citation: "VISA-A minimal clinically important difference for active people with midportion " +
			"Achilles tendinopathy (authors not seen), n=61. J Orthop Sports Phys Ther, October 2021.",
		Year: "2021",
		Kind: KindMeasurementStudy,
		Read: "only in a news digest",
	},
	{
		Key: "HSANCHEZ14",
		Citation: "Hernandez-Sanchez S, Hidalgo MD, Gomez A. Responsiveness of the VISA-P in athletes, " +
			"n=98. Br J Sports Med 2014;48:453.",
		Year: "2014",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "TOGASHI23",
		Citation: "Togashi I, Nagao M, Nishio H, et al. Japanese VISA-P, n=43. BMC Sports Sci Med Rehabil " +
			"2023;15:5.",
		Year: "2023",
		DOI:  "10.1186/s13102-023-00615-5",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "CASTIEN12",
		Citation: "Castien RF, et al. HIT-6 in chronic tension-type headache. Cephalalgia " +
			"2012;32(9):710-714.",
		Year: "2012",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "COEYTAUX06",
		Citation: "HIT minimal important difference, chronic daily headache. J Clin Epidemiol 2006.",
		Year:     "2006",
		DOI:      "10.1016/j.jclinepi.2005.05.010",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "SMELT14",
		Citation: "HIT-6 in primary-care migraine. Cephalalgia.",
		DOI:      "10.1177/0333102413497599",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "BENNETT09",
		Citation: "Bennett RM, et al. FIQ MCID. J Rheumatol 2009;36:1304-1311.",
		Year:     "2009",
		Kind:     KindMeasurementStudy,
		Read:     "via journal digest",
	},
	{
		Key:      "PIVA09",
		Citation: "Piva SR, et al. KOS-ADLS and NPRS, patellofemoral pain. J Rehabil Med 2009;41(3).",
		Year:     "2009",
		DOI:      "10.2340/16501977-0295",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CROSSLEY04",
		Citation: "Crossley KM, Bennell KL, Cowan SM, Green S. Outcome measures for patellofemoral pain, " +
			"n=71. Arch Phys Med Rehabil 2004;85:815-822.",
		Year: "2004",
		DOI:  "10.1016/S0003-9993(03)00613-0",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "WANG11",
		Citation: "Wang Y-C, et al. Baseline dependency of minimal important improvement. Phys Ther " +
			"2011;91(5):675.",
		Year: "2011",
		DOI:  "10.2522/ptj.20100229",
		Kind: KindMeasurementStudy,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "WALTON11",
		Citation: "PPT reliability in neck pain. JOSPT 2011;41(9):644-650.",
		Year:     "2011",
		DOI:      "10.2519/jospt.2011.3666",
		Kind:     KindMeasurementStudy,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "WALTON14",
		Citation: "Walton DM, Levesque L, Payne M, Schick J. Clinical PPT testing, n=206. Phys Ther " +
			"2014;94(6):827-837.",
		Year: "2014",
		PMID: "24557645",
		Kind: KindMeasurementStudy,
		Read: "abstract and digest",
	},
	{
		Key: "JORGENSEN17",
		Citation: "Jørgensen R, Ris I, Juhl C, Falla D, Juul-Kristensen B. Responsiveness of clinical tests " +
			"for people with neck pain, n=138. BMC Musculoskelet Disord 2017;18:548.",
		Year: "2017",
		DOI:  "10.1186/s12891-017-1918-1",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "HMAMOUCHI12",
		Citation: "Hmamouchi I, Allali F, Tahiri L, et al. Clinically important improvement in the WOMAC, " +
			"osteoarthritis, n=173. BMC Res Notes 2012;5:58.",
		Year: "2012",
		DOI:  "10.1186/1756-0500-5-58",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "ANGST02",
		Citation: "Angst F, Aeschlimann A, Michel BA, Stucki G. Minimal clinically important rehabilitation " +
			"effects, osteoarthritis of the lower extremities. J Rheumatol 2002;29:131-138 (authors " +
			"from memory).",
		Year: "2002",
		Kind: KindMeasurementStudy,
		Read: "figures as noted in the audit of 2026-11-23",
	},
	{
		Key: "HILL23",
		Citation: "Hill CE, Heales LJ, Stanton R, Kean CO. Pain-free grip strength in lateral elbow " +
			"tendinopathy: reliability, n=23. Physiother Theory Pract 2023;39(5):1007-1015.",
		Year: "2023",
		PMID: "35114892",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "OZYUREK06",
		Citation: "Özyürekoğlu T, et al. Minimal clinically important difference of the carpal tunnel " +
			"symptom severity scale, n=28. J Hand Surg Am 2006;31(5):733-738.",
		Year: "2006",
		DOI:  "10.1016/j.jhsa.2006.01.012",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "BCTQCTR",
		Citation: "Minimal clinically important difference of the Boston Carpal Tunnel Questionnaire after " +
			"carpal tunnel release, with and without diabetes (authors and journal not seen), n=114.",
		PMID: "23416439",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "PUHAN08",
		Citation: "Puhan MA, Frey M, Büchi S, Schünemann HJ. Minimal important difference of the HADS in " +
			"chronic obstructive pulmonary disease, n=88. Health Qual Life Outcomes 2008;6:46.",
		Year: "2008",
		DOI:  "10.1186/1477-7525-6-46",
		PMID: "18597689",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "CHEN19",
		Citation: "Chen CL, Chen CY, Chen HC, et al. Modified Ashworth Scale in stroke, n=115. Eur J Phys " +
			"Rehabil Med 2019;55:754-760.",
		Year: "2019",
		DOI:  "10.23736/S1973-9087.19.05545-X",
		PMID: "30868834",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "PAGE12",
		Citation: "Page SJ, Fulk GD, Boyne P. Clinically important differences of the upper-extremity " +
			"Fugl-Meyer scale, chronic stroke, n=146. Phys Ther 2012;92(6):791.",
		Year: "2012",
		DOI:  "10.2522/ptj.20110009",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "FMASUB",
		Citation: "Minimal clinically important difference of the Fugl-Meyer upper limb score in sub-acute " +
			"stroke (authors not seen), n=71. Top Stroke Rehabil;18:599-610.",
		DOI:  "10.1310/tsr18s01-599",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
	{
		Key: "FMAEARLY",
		Citation: "Responsiveness of the Fugl-Meyer upper limb score, weeks 1–6 after stroke (authors not " +
			"seen), n=51.",
		DOI:  "10.1177/15459683231186985",
		Kind: KindMeasurementStudy,
		Read: "abstract",
	},
}
