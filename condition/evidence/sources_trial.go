package evidence

// Trials.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var trials = []Work{
	{
		Key:     "PMC-CGH",
		Aliases: "GATTIE21",
		Citation: "Gattie E, Cleland JA, Pandya J, Snodgrass S. DN adds no benefit, neck pain, " +
			"sham-controlled, 1 year. JOSPT 2021;51(1):37-45. doi:10.2519/jospt.2021.9864; protocol " +
			"PMC5719229 (Table 4: needling of trapezius, levator and posterior neck muscles).",
		Year:  "2021",
		DOI:   "10.2519/jospt.2021.9864",
		PMCID: "PMC5719229",
		Kind:  KindTrial,
		Read:  "Table 4 of the protocol; the trial at abstract or summary level",
	},
	{
		Key:     "COTCH11",
		Aliases: "COTCH14",
		Citation: "Cotchett MP, Munteanu SE, Landorf KB. TrP DN, plantar heel pain. Phys Ther " +
			"2014;94(8):1083-1094. doi:10.2522/ptj.20130255, PMID 24700136; Delphi protocol Acupunct " +
			"Med 2011 doi:10.1136/aim.2010.003145; protocol PMC3035595 (Table 1: treatment).",
		Year:  "2014;2011",
		DOI:   "10.2522/ptj.20130255;10.1136/aim.2010.003145",
		PMID:  "24700136",
		PMCID: "PMC3035595",
		Kind:  KindTrial,
		Read:  "Table 1 of the protocol; the trial at abstract or summary level",
	},
	{
		Key: "LOPEZM18",
		Citation: "Lopez-Martos et al., percutaneous electrolysis and dry needling for TMD (lateral " +
			"pterygoid), Med Oral 2018;23:e454.",
		Year:  "2018",
		PMCID: "PMC6051683",
		Kind:  KindTrial,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key:      "OZDEN18",
		Citation: "Ozden et al., Superficial and deep dry needling of the masseter, Cranio 2018.",
		Year:     "2018",
		URL:      "fidninstitute.com",
		Kind:     KindTrial,
		Read:     "abstract",
	},
	{
		Key: "CALVO18",
		Citation: "Calvo-Lobo et al., dry needling on infraspinatus in older adults, J Geriatr Phys Ther " +
			"2018.",
		Year: "2018",
		URL:  "newpainmuse.org",
		Kind: KindTrial,
		Read: "summary",
	},
	{
		Key:     "RCTGMQL",
		Aliases: "ZAREI20",
		Citation: "Zarei H, et al. Gluteus medius and quadratus lumborum DN, patellofemoral pain. Arch Phys " +
			"Med Rehabil 2020;101(2):265-274.",
		Year: "2020",
		DOI:  "10.1016/j.apmr.2019.07.009",
		PMID: "31465756",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "STIEVEN20",
		Citation: "Stieven FF, et al. DN added to guideline-based PT, chronic neck pain. JOSPT 2020 (doi " +
			"not seen).",
		Year: "2020",
		Kind: KindTrial,
		Read: "dosing from a published trial summary",
	},
	{
		Key: "CEREZO16",
		Citation: "Cerezo-Téllez E, et al. Deep DN, chronic non-specific neck pain. Pain " +
			"2016;157:1905-1917.",
		Year: "2016",
		DOI:  "10.1097/j.pain.0000000000000591",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ALMUSH22",
		Citation: "Almushahhim M, et al. DN + exercise, chronic mechanical neck pain. J Clin Med " +
			"2022;11(20):6167.",
		Year: "2022",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "FCARN17",
		Citation: "Fernández-Carnero J, et al. Different deep-DN dosages (LTR counts), cervical myofascial " +
			"pain. Am J Phys Med Rehabil 2017;96(10):726-733.",
		Year: "2017",
		DOI:  "10.1097/PHM.0000000000000733",
		Kind: KindTrial,
		Read: "objective only; result via secondary page",
	},
	{
		Key: "STERLING15",
		Citation: "Sterling M, Vicenzino B, Souvlis T, Connelly LB. DN + exercise, chronic whiplash. Pain " +
			"2015;156(4):635-643. doi:10.1097/01.j.pain.0000460359.40116.c1, PMID 25790454; protocol " +
			"BMC Musculoskelet Disord 2009;10:160.",
		Year: "2015;2009",
		DOI:  "10.1097/01.j.pain.0000460359.40116.c1",
		PMID: "25790454",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "UT48",
		Citation: "DN vs ischaemic compression, upper trapezius, immediate and 48 h (authors not seen).",
		PMCID:    "PMC5106437",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "HONGGS25",
		Citation: "Olaniszyn G, Kużdżał A, Kawczyński A, et al. Multiple- vs sustained-insertion DN, " +
			"myofascial neck pain. Ann Rehabil Med 2025;49(4):208-225.",
		Year: "2025",
		DOI:  "10.5535/arm.250052",
		PMID: "40899124",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "YOON09",
		Citation: "Yoon S-H, et al. Three needle sizes, trapezius. Arch Phys Med Rehabil 2009;90:1332-1339.",
		Year:     "2009",
		Kind:     KindTrial,
		Read:     "via BJSM summary",
	},
	{
		Key:      "TENS23",
		Citation: "Anjana G, et al. DN vs TENS, neck TrPs. Cureus 2023;15(3):e36473.",
		Year:     "2023",
		DOI:      "10.7759/cureus.36473",
		PMID:     "37090321",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LARA23",
		Citation: "EDN vs non-invasive multicomponent care, chronic LBP. Clin Rehabil 2023. " +
			"doi:10.1177/02692155231201589; protocol Lara-Palomo IC, et al. Trials 2022;23:238. " +
			"doi:10.1186/s13063-022-06179-y; NCT04804228.",
		Year: "2023;2022",
		DOI:  "10.1177/02692155231201589;10.1186/s13063-022-06179-y",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MARTINC20",
		Citation: "Martín-Corrales C, et al. Gluteal DN + 4-week exercise, chronic LBP. Pain Med 2020.",
		Year:     "2020",
		DOI:      "10.1093/pm/pnaa279",
		Kind:     KindTrial,
		Read:     "design only",
	},
	{
		Key:      "MAHMOUD16",
		Citation: "Mahmoudzadeh A, et al. DN on radiating pain, discogenic LBP. J Res Med Sci 2016;21:86.",
		Year:     "2016",
		DOI:      "10.4103/1735-1995.192502",
		PMID:     "28163732",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "LMMAN20",
		Citation: "DN with vs without needle manipulation, multifidus, LBP, NCT03970486.",
		PMCID:    "PMC7734035",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "WANG16",
		Citation: "Wang G, et al. Needle diameter, chronic lumbar myofascial pain. Am J Phys Med Rehabil " +
			"2016;95(7):483-494.",
		Year: "2016",
		DOI:  "10.1097/PHM.0000000000000401",
		PMID: "27333534",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ARIAS17",
		Citation: "Arias-Buría JL, et al. Exercise ± TrP-DN, subacromial pain. J Pain 2017 (cost paper " +
			"summarised separately).",
		Year: "2017",
		DOI:  "10.1016/j.jpain.2016.08.013",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "DUNN21S",
		Citation: "Dunning J, et al. Spinal manipulation + EDN, subacromial pain. JOSPT 2021;51(2):72-81; " +
			"NCT03168477.",
		Year: "2021",
		DOI:  "10.2519/jospt.2021.9785",
		PMID: "32857944",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "KALIA20",
		Citation: "Kalia V, Mani S. DN ± paraspinal needling, adhesive capsulitis. Int J Physiother " +
			"2020;7(6).",
		Year: "2020",
		DOI:  "10.15621/ijphy/2020/v7i6/837",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "DUNN24E",
		Citation: "Dunning J, et al. Tendon EDN + thrust manipulation, lateral elbow tendinopathy. Clin " +
			"Rehabil 2024;38(8):1063-1079.",
		Year: "2024",
		DOI:  "10.1177/02692155241249968",
		PMID: "38676324",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "BUREAU22",
		Citation: "Bureau NJ, et al. Ultrasound-guided tendon DN vs open release, chronic lateral " +
			"epicondylosis. Eur Radiol 2022;32(11):7612-7622.",
		Year: "2022",
		DOI:  "10.1007/s00330-022-08794-4",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "DUNN21H",
		Citation: "Dunning J, et al. Spinal manipulation + perineural EDN, cervicogenic headache. Spine J " +
			"2021;21(2):284-295.",
		Year: "2021",
		DOI:  "10.1016/j.spinee.2020.10.008",
		Kind: KindTrial,
		Read: "dosing from a published protocol digest",
	},
	{
		Key: "MOUSAVI22",
		Citation: "Mousavi-Khatir SR, et al. DN added to PT, cervicogenic headache. Pain Med " +
			"2022;23(3):579-589.",
		Year: "2022",
		DOI:  "10.1093/pm/pnab312",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "GILDIR19",
		Citation: "Gildir S, et al. TrP DN vs sham, chronic tension-type headache. Medicine " +
			"2019;98(8):e14520, NCT03500861.",
		Year:  "2019",
		PMCID: "PMC6408118",
		Kind:  KindTrial,
		Read:  "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "REZA20",
		Citation: "Rezaeian T, et al. SCM DN, migraine. Am J Phys Med Rehabil 2020;99(12):1129-1137.",
		Year:     "2020",
		DOI:      "10.1097/PHM.0000000000001504",
		PMID:     "32544109",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "DUNN24T",
		Citation: "Dunning J, et al. DN + upper cervical manipulation, TMD. Cranio 2024;42(6):809-822.",
		Year:     "2024",
		DOI:      "10.1080/08869634.2022.2062137",
		PMID:     "35412448",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MASS22",
		Citation: "Deep DN masseter vs simulated, TMD.",
		PMCID:    "PMC8876889",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MASS23",
		Citation: "DN/sham crossover, masseter oxygenation (SciELO S1678-77572023000100439).",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CASTRO19",
		Citation: "Castro-Sánchez AM, et al. DN vs myofascial release, fibromyalgia. Disabil Rehabil " +
			"2019;41(19):2235-2246; NCT03015662.",
		Year: "2019",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CEBA21",
		Citation: "Ceballos-Laita L, et al. DN, hip OA. Arch Phys Med Rehabil 2021;102(5):959-966; " +
			"NCT03202056.",
		Year: "2021",
		DOI:  "10.1016/j.apmr.2021.01.077",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "BRENNAN17",
		Citation: "Brennan KL, Allen BC, Maldonado YM. DN vs cortisone, greater trochanteric pain. JOSPT " +
			"2017;47(4):232-239.",
		Year: "2017",
		DOI:  "10.2519/jospt.2017.6994",
		PMID: "28257614",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "PIRI19",
		Citation: "Tabatabaiee A, Ebrahimi Takamjani I, Sarrafzadeh J, Salehi R, Ahmadi M. " +
			"Ultrasound-guided DN, piriformis syndrome. Muscle Nerve 2019;60(5):558-565.",
		Year: "2019",
		DOI:  "10.1002/mus.26671",
		PMID: "31415092",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PMS23",
		Citation: "Ultrasound-guided DN vs exercise, piriformis. Cureus 2023;15(8):e43804.",
		Year:     "2023",
		DOI:      "10.7759/cureus.43804",
		PMID:     "37731410",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "DUNN18K",
		Citation: "Dunning J, et al. Periosteal EDN + MT + exercise, knee OA. Clin J Pain " +
			"2018;34(12):1149-1158.",
		Year: "2018",
		DOI:  "10.1097/AJP.0000000000000634",
		PMID: "29864043",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PIEDN25",
		Citation: "EDN booster intervals, knee OA. Physiother Theory Pract 2025; NCT05365061.",
		Year:     "2025",
		DOI:      "10.1080/09593985.2025.2575837",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SANCHEZ20",
		Citation: "Sánchez-Romero EA, et al. Exercise + DN vs sham, knee OA, 1 year. Pain Med " +
			"2020;21(2):349-363. doi:10.1093/pm/pnz036, PMID 30889250 (pilot Medicine " +
			"2018;97(26):e11255).",
		Year: "2020;2018",
		DOI:  "10.1093/pm/pnz036",
		PMID: "30889250",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ESPI17",
		Citation: "Espí-López GV, et al. DN in multimodal therapy, patellofemoral pain. JOSPT 2017; " +
			"NCT02514005.",
		Year: "2017",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PFPQL",
		Citation: "QL DN, patellofemoral pain (Mehrabi F, et al.).",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "MAYORAL13",
		Citation: "Mayoral O, et al. Pre-operative DN under anaesthesia, total knee arthroplasty. Evid " +
			"Based Complement Alternat Med 2013:694941.",
		Year: "2013",
		DOI:  "10.1155/2013/694941",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "SALOM15",
		Citation: "TrP-DN + exercise, ankle instability. Evid Based Complement Alternat Med 2015:790209.",
		Year:     "2015",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LOPEZG21",
		Citation: "López-González L, et al. DN, basketball players with chronic ankle instability. IJERPH " +
			"2021;18(4):2092.",
		Year: "2021",
		DOI:  "10.3390/ijerph18042092",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "DUNN18F",
		Citation: "Dunning J, et al. EDN adjunct, plantar fasciitis. PLoS ONE 2018;13(10):e0205405.",
		Year:     "2018",
		PMCID:    "PMC6209187",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LOPEZR21",
		Citation: "López-Royo MP, et al. DN/electrolysis + eccentric exercise, patellar tendinopathy. Arch " +
			"Phys Med Rehabil 2021 (S0003-9993(21)00141-6).",
		Year: "2021",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SOLOM20",
		Citation: "Solomons L, et al. Intramuscular stimulation vs sham, mid-portion Achilles. PLoS ONE " +
			"2020.",
		Year: "2020",
		DOI:  "10.1371/journal.pone.0238579",
		Kind: KindTrial,
		Read: "title/design only",
	},
	{
		Key: "TOOPCHI20",
		Citation: "Toopchizadeh V, et al. Forearm TrP DN, carpal tunnel. Crescent J Med Biol Sci " +
			"2020;7(3):362-367.",
		Year: "2020",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SALEHI19",
		Citation: "Salehi S, et al. Exercise / electro-needling, carpal tunnel. Asian J Sports Med " +
			"2019;10(4):e83927.",
		Year: "2019",
		DOI:  "10.5812/asjsm.83927",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "HEMI20",
		Citation: "DN inside/outside TrPs, hemiparetic shoulder. Pain Med 2020;21(11):2939-2947.",
		Year:     "2020",
		DOI:      "10.1093/pm/pnaa132",
		PMID:     "32488238",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "GAUBECA18",
		Citation: "Gaubeca-Gilarranz A, et al. Rectus abdominis DN, primary dysmenorrhoea. Acupunct Med " +
			"2018 (acupmed-2017-011566).",
		Year: "2018",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SEDIGHI24",
		Citation: "Sedighimehr N, Razeghi M, Rezaei I. DN, chronic pelvic pain in women. Heliyon " +
			"2024;10(11):e31699.",
		Year: "2024",
		DOI:  "10.1016/j.heliyon.2024.e31699",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "HESARI16",
		Citation: "Hesari S, et al. DN vs PT, trapezius. J Mod Rehabil 2016;10(1):43-47.",
		Year:     "2016",
		Kind:     KindTrial,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "MPZ14",
		Citation: "Martín-Pintado-Zugasti A, et al. Spray-and-stretch for post-needling soreness. Arch Phys " +
			"Med Rehabil 2014;95(10):1925-1932.",
		Year: "2014",
		DOI:  "10.1016/j.apmr.2014.05.021",
		PMID: "24928191",
		Kind: KindTrial,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "TRIATH19",
		Citation: "Benito-de-Pedro M, et al. Deep DN vs compression, calf latent TrPs, triathletes. J Clin " +
			"Med 2019;8(10):1632.",
		Year:  "2019",
		PMCID: "PMC6832626",
		Kind:  KindTrial,
		Read:  "abstract, registry entry or summary (general remark)",
	},
}
