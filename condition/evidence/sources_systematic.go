package evidence

// Systematic, umbrella and network reviews.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var systematicReviews = []Work{
	{
		Key: "BAUMLER-2021",
		Citation: "Baumler P, Zhang W, Stubinger T, Irnich D (2021). Acupuncture-related adverse events: " +
			"systematic review and meta-analyses of prospective clinical studies. BMJ Open " +
			"11:e045961.",
		Year:    "2021",
		DOI:     "10.1136/bmjopen-2020-045961",
		PMCID:   "PMC8422480",
		Kind:    KindSystematicReview,
		Country: "Germany",
		Read:    "abstract",
	},
	{
		Key: "ZHANG-2010",
		Citation: "Acupuncture-related adverse events: a systematic review of the Chinese literature (115 " +
			"articles, 479 cases, 14 deaths) (authors Zhang and others per a secondary source).",
		PMCID:   "PMC2995190",
		Kind:    KindSystematicReview,
		Country: "China",
		Read:    "abstract",
	},
	{
		Key: "XU-2013",
		Citation: "Xu S, Wang L, Cooper E, Zhang M, Manheimer E, Berman B, Shen X, Lao L (2013). Adverse " +
			"events of acupuncture: a systematic review of case reports. Evid Based Complement " +
			"Alternat Med 2013:581203.",
		Year:    "2013",
		DOI:     "10.1155/2013/581203",
		Kind:    KindSystematicReview,
		Country: "International",
		Read:    "abstract",
	},
	{
		Key: "ADAMS-2011",
		Citation: "Adams D, Cheng F, Jou H, Aung S, Yasui Y, Vohra S (2011). The safety of pediatric " +
			"acupuncture: a systematic review. Pediatrics 128(6):e1575-e1587.",
		Year:    "2011",
		DOI:     "10.1542/peds.2011-1091",
		Kind:    KindSystematicReview,
		Country: "Canada",
		Read:    "abstract",
	},
	{
		Key: "MCCULL-2015",
		Citation: "Safety of acupuncture in anticoagulated patients: systematic review (384 patients, 3974 " +
			"treatments) (McCulloch and others, 2015, per a secondary source).",
		Year:    "2015",
		PMCID:   "PMC4315381",
		Kind:    KindSystematicReview,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "DEMECO-2025",
		Citation: "Demeco A, Gusai M, Masi MF, Frizziero A, Costantino C (2025). Acupuncture for chronic " +
			"pain management in haemophilic arthropathy: a systematic review. Haemophilia " +
			"31(5):865-873.",
		Year:    "2025",
		DOI:     "10.1111/hae.70109",
		Kind:    KindSystematicReview,
		Country: "Italy",
		Read:    "abstract",
	},
	{
		Key: "PARK-2014",
		Citation: "Park J, Sohn Y, White AR, Lee H (2014). The safety of acupuncture during pregnancy: a " +
			"systematic review. Acupunct Med 32(3):257-266.",
		Year:    "2014",
		DOI:     "10.1136/acupmed-2013-010480",
		PMID:    "24554789",
		Kind:    KindSystematicReview,
		Country: "Korea;UK",
		Read:    "abstract",
	},
	{
		Key: "BCRL-2019",
		Citation: "Acupuncture for breast-cancer-related lymphoedema: systematic review of six randomised " +
			"trials, 178 patients (authors not shown).",
		PMCID: "PMC6686319",
		Kind:  KindSystematicReview,
		Read:  "abstract",
	},
	{
		Key: "JIC-2019",
		Citation: "Acupuncture-related cardiac complications: a systematic review. J Invasive Cardiol " +
			"2019;31(4):E69-E72 (authors not shown).",
		Year:    "2019",
		Kind:    KindSystematicReview,
		Country: "International",
		Read:    "abstract",
	},
	{
		Key: "DOWNIE-2013",
		Citation: "Downie A, et al. (2013). Red flags to screen for malignancy and fracture in patients " +
			"with low back pain. BMJ 347:f7095.",
		Year:    "2013",
		Kind:    KindSystematicReview,
		Country: "Australia",
		Read:    "secondary summary",
	},
	{
		Key: "SPINF-2019",
		Citation: "Red flags for the early detection of spinal infection in back pain patients. BMC " +
			"Musculoskelet Disord 2019 (authors not shown).",
		Year:    "2019",
		DOI:     "10.1186/s12891-019-2949-6",
		Kind:    KindSystematicReview,
		Country: "UK",
		Read:    "abstract",
	},
	{
		Key:     "LTR21",
		Aliases: "LTRMA21",
		Citation: "Importance of the local twitch response during needling interventions in spinal pain: " +
			"systematic review and meta-analysis, Acupunct Med 2021.",
		Year: "2021",
		DOI:  "10.1177/09645284211056346",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CHYS23",
		Citation: "Chys M, De Meulemeester K, et al. Clinical effectiveness of dry needling in " +
			"musculoskeletal pain — umbrella review. J Clin Med 2023;12(3):1205.",
		Year: "2023",
		DOI:  "10.3390/jcm12031205",
		PMID: "36769852",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "GATTIE17",
		Citation: "Gattie E, Cleland JA, Snodgrass S. TrP DN for musculoskeletal conditions by physical " +
			"therapists. JOSPT 2017;47(3):133-149.",
		Year: "2017",
		DOI:  "10.2519/jospt.2017.7096",
		PMID: "28158962",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "KIETRYS13",
		Citation: "Effectiveness of DN for upper-quarter myofascial pain. JOSPT 2013;43(9):620-634.",
		Year:     "2013",
		DOI:      "10.2519/jospt.2013.4668",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "ESPEJO17",
		Citation: "Espejo-Antúnez L, et al. DN for myofascial TrPs. Complement Ther Med 2017;33:46-57.",
		Year:     "2017",
		DOI:      "10.1016/j.ctim.2017.06.003",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "GRISWOLD19",
		Citation: "Griswold D, Wilhelm M, Donaldson M, Learman K, Cleland J. Superficial vs deep needling, " +
			"spine-related pain. J Man Manip Ther 2019;27(3):128-140.",
		Year: "2019",
		DOI:  "10.1080/10669817.2019.1589030",
		PMID: "30935320",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NAVARRO20N",
		Citation: "Navarro-Santana MJ, et al. DN for TrPs with neck pain, updated. J Clin Med " +
			"2020;9(10):3300.",
		Year: "2020",
		DOI:  "10.3390/jcm9103300",
		PMID: "33066556",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "FDLP21N",
		Citation: "Fernández-de-las-Peñas C, et al. DN combined with other therapies, neck pain. Pain Res " +
			"Manag 2021;2021:8836427.",
		Year: "2021",
		DOI:  "10.1155/2021/8836427",
		PMID: "33603940",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "HERNANDEZ23",
		Citation: "Hernández-Secorún M, et al. DN vs other techniques, chronic neck pain. Pain Res Manag " +
			"2023;2023:1523834.",
		Year: "2023",
		DOI:  "10.1155/2023/1523834",
		PMID: "37664417",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LIU18",
		Citation: "Liu L, Huang Q-M, et al. DN of TrPs with low back pain. Arch Phys Med Rehabil " +
			"2018;99(1):144-152.",
		Year: "2018",
		DOI:  "10.1016/j.apmr.2017.06.008",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "HU18",
		Citation: "Hu H-T, et al. Is DN effective for low back pain? Medicine 2018;97(26):e11225.",
		Year:     "2018",
		DOI:      "10.1097/MD.0000000000011225",
		PMID:     "29952980",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CLBP23",
		Citation: "Efficacy of DN for chronic LBP (authors not seen). Altern Ther Health Med " +
			"2023;29(8):110-120.",
		Year: "2023",
		PMID: "36399082",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "YU23",
		Citation: "Yu H, et al. Needling therapies (acupuncture + DN) for chronic primary LBP, for a WHO " +
			"guideline. J Occup Rehabil 2023.",
		Year: "2023",
		PMID: "37991648",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NAVARRO21S",
		Citation: "Navarro-Santana MJ, et al. TrP DN, non-traumatic shoulder pain. Phys Ther " +
			"2021;101(2):pzaa216.",
		Year: "2021",
		DOI:  "10.1093/ptj/pzaa216",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PARAGARCIA22",
		Citation: "Para-García G, et al. DN ± exercise, subacromial pain. IJERPH 2022;19(17):10961.",
		Year:     "2022",
		DOI:      "10.3390/ijerph191710961",
		PMID:     "36078676",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NAVARRO20E",
		Citation: "Navarro-Santana MJ, et al. TrP DN, lateral epicondylalgia. Clin Rehabil " +
			"2020;34(11):1327-1340.",
		Year: "2020",
		PMID: "32576044",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "MA24",
		Citation: "Ma X, Qiao Y, Wang J, Xu A, Rong J. DN for lateral epicondylitis. Arch Phys Med Rehabil " +
			"2024.",
		Year: "2024",
		DOI:  "10.1016/j.apmr.2024.02.713",
		PMID: "38484834",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "POURAHMADI21",
		Citation: "Pourahmadi M, Dommerholt J, et al. DN for tension-type, cervicogenic, migraine headache. " +
			"Phys Ther 2021;101(5):pzab068.",
		Year: "2021",
		DOI:  "10.1093/ptj/pzab068",
		PMID: "33609358",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "VAZQUEZ22",
		Citation: "Vázquez-Justes, et al. Effectiveness of DN for headache. Neurología (Engl Ed) " +
			"2022;37:806.",
		Year: "2022",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "VIER19",
		Citation: "Vier C, Barbosa de Almeida M, Lisboa Neves M, Santos ARS, Bracht MA. DN for orofacial " +
			"pain with TMD. Braz J Phys Ther 2019;23(1):3-11.",
		Year: "2019",
		DOI:  "10.1016/j.bjpt.2018.08.008",
		PMID: "30146108",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "ALMORAISSI20",
		Citation: "Al-Moraissi EA, et al. Needling therapies for masticatory myofascial pain. J Oral " +
			"Rehabil 2020.",
		Year: "2020",
		DOI:  "10.1111/joor.12960",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "TMDNMA23",
		Citation: "Menéndez-Torre Á, Martín Pintado-Zugasti A, et al. Deep DN vs MT in myofascial TMD. " +
			"Chiropr Man Therap 2023;31:46.",
		Year: "2023",
		DOI:  "10.1186/s12998-023-00489-x",
		PMID: "37924127",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "VALERA22",
		Citation: "Valera-Calero JA, et al. DN and acupuncture in fibromyalgia. IJERPH 2022;19(16):9904.",
		Year:     "2022",
		DOI:      "10.3390/ijerph19169904",
		PMID:     "36011540",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "RAHOU20",
		Citation: "Rahou-El-Bachiri Y, et al. TrP DN for knee pain syndromes. J Clin Med 2020;9(7):2044.",
		Year:     "2020",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "JIMENEZ22",
		Citation: "Jiménez-del-Barrio S, Medrano-de-la-Fuente R, Hernando-Garijo I, et al. DN in hip or " +
			"knee osteoarthritis. Life (Basel) 2022;12(10):1575.",
		Year: "2022",
		DOI:  "10.3390/life12101575",
		PMID: "36295010",
		Kind: KindSystematicReview,
		Read: "abstract and certainty table",
	},
	{
		Key:      "HE17",
		Citation: "He C, Ma H. TrP DN for plantar heel pain. J Pain Res 2017;10:1933-1942.",
		Year:     "2017",
		DOI:      "10.2147/JPR.S141607",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "PF24",
		Citation: "DN for plantar fasciitis (authors not seen). Front Neurol 2024.",
		Year:     "2024",
		DOI:      "10.3389/fneur.2024.1520585",
		Kind:     KindSystematicReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "SALEMI24",
		Citation: "Salemi P, et al. TrP DN, ankle sprain / chronic instability. J Chiropr Med 2024 " +
			"(1-2):23-36.",
		Year: "2024",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "MULLINS19",
		Citation: "Mullins JF, Nitz AJ, Hoch MC. DN in chronic ankle instability, critically appraised " +
			"topic. Int J Athl Ther Train 2019;24(5):186-192.",
		Year: "2019",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "LUCENA22",
		Citation: "Lucena-Anton D, Luque-Moreno C, Valencia-Medero J, et al. DN of TrPs in the triceps " +
			"surae. Healthcare (Basel) 2022;10(10):1862.",
		Year: "2022",
		DOI:  "10.3390/healthcare10101862",
		PMID: "36292308",
		Kind: KindSystematicReview,
		Read: "abstract",
	},
	{
		Key: "FDLP21ST",
		Citation: "Fernández-de-las-Peñas C, et al. DN for post-stroke spasticity, pain, motor function. " +
			"Pain Med 2021;22(1):131-141.",
		Year: "2021",
		DOI:  "10.1093/pm/pnaa392",
		PMID: "33338222",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "NUNEZ20",
		Citation: "Núñez-Cortés R, et al. DN for spasticity post stroke. J Stroke Cerebrovasc Dis " +
			"2020;29(11):105236.",
		Year: "2020",
		PMID: "33066920",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "EECKHAUT26",
		Citation: "Eeckhaut B, et al. Neuro/structural change with DN in post-stroke spasticity. J Clin Med " +
			"2026;15(11):4246.",
		Year: "2026",
		DOI:  "10.3390/jcm15114246",
		PMID: "42279106",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "PFPCAT25",
		Citation: "DN within multimodal care for patellofemoral pain, critically appraised topic. J Sport " +
			"Rehabil 2025.",
		Year: "2025",
		DOI:  "10.1123/jsr.2024-0282",
		Kind: KindSystematicReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
}
