package evidence

// Narrative reviews, commentaries and letters.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var reviews = []Work{
	{
		Key: "ECAM-2013T3",
		Citation: "Liao G-S, Apaya MK, Shyur L-F (2013). Evid Based Complement Alternat Med 2013, article " +
			"437948, Table 3: contraindications and cautions for acupuncture in breast cancer " +
			"patients.",
		Year:    "2013",
		DOI:     "10.1155/2013/437948",
		Kind:    KindReview,
		Country: "International",
		Read:    "Table 3 complete",
	},
	{
		Key:      "HOFFMAN-2001",
		Citation: "Hoffman P (2001). Skin disinfection and acupuncture. Acupunct Med 19(2):112.",
		Year:     "2001",
		Kind:     KindReview,
		Country:  "UK",
		Read:     "abstract",
	},
	{
		Key: "KEARNS-2019",
		Citation: "Kearns G, Fernandez-de-las-Penas C, Brismee JM, Gan J, Doidge J (2019). New perspectives " +
			"on dry needling following a medical model: are we screening our patients sufficiently? J " +
			"Man Manip Ther 27(3):172-179.",
		Year:    "2019",
		DOI:     "10.1080/10669817.2019.1567011",
		PMID:    "30935332",
		Kind:    KindReview,
		Country: "International",
		Read:    "abstract",
	},
	{
		Key: "HALLE-2016A",
		Citation: "Halle JS, Halle RJ (2016). Pertinent dry needling considerations for minimizing adverse " +
			"effects, part one. Int J Sports Phys Ther 11(4):651-662.",
		Year:    "2016",
		PMID:    "27525188",
		Kind:    KindReview,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "HALLE-2016B",
		Aliases: "HALLE2",
		Citation: "Halle JS, Halle RJ (2016). Pertinent dry needling considerations for minimizing adverse " +
			"effects, part two. Int J Sports Phys Ther 11(5):810-819.",
		Year:    "2016",
		PMID:    "27757293",
		Kind:    KindReview,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "MUNOZ-2022",
		Citation: "Munoz M, Dommerholt J, Perez-Palomares S, Herrero P, Calvo S (2022). Dry needling and " +
			"antithrombotic drugs. Pain Res Manag 2022:1363477.",
		Year:    "2022",
		DOI:     "10.1155/2022/1363477",
		PMID:    "35035647",
		PMCID:   "PMC8759918",
		Kind:    KindReview,
		Country: "Spain;USA",
		Read:    "abstract, introduction, Table 2; recommendations as summarised by AOPT Seminars",
	},
	{
		Key: "MCCUTCHEON-2011",
		Citation: "McCutcheon L, Yelland M (2011). Iatrogenic pneumothorax: safety concerns when using " +
			"acupuncture or dry needling in the thoracic region. Phys Ther Rev 16(2):126-132.",
		Year:    "2011",
		Kind:    KindReview,
		Country: "Australia",
		Read:    "abstract",
	},
	{
		Key: "SIERPINA-2005",
		Citation: "Sierpina VS, Frenkel MA (2005). Acupuncture: a clinical review. South Med J " +
			"98(3):330-337.",
		Year:    "2005",
		Kind:    KindReview,
		Country: "USA;Israel",
		Read:    "section on unsuitable patients",
	},
	{
		Key: "CARR-2015",
		Citation: "Carr DJ (2015). The safety of obstetric acupuncture: forbidden points revisited. " +
			"Acupunct Med 33(5):413-419.",
		Year:    "2015",
		DOI:     "10.1136/acupmed-2015-010936",
		PMID:    "26362792",
		Kind:    KindReview,
		Country: "UK",
		Read:    "abstract",
	},
	{
		Key: "CUMM-2011P",
		Citation: "Cummings M (2011). Forbidden points in pregnancy: no plausible mechanism for risk. " +
			"Acupunct Med 29(2):140.",
		Year:    "2011",
		Kind:    KindReview,
		Country: "UK",
		Read:    "abstract and opening",
	},
	{
		Key: "BETTS-2011",
		Citation: "Betts D, Budd S (2011). Forbidden points in pregnancy: historical wisdom? Acupunct Med " +
			"29(2):137.",
		Year:    "2011",
		Kind:    KindReview,
		Country: "New Zealand;UK",
		Read:    "abstract",
	},
	{
		Key:      "CUMM-2011E",
		Citation: "Cummings M (2011). Safety aspects of electroacupuncture. Acupunct Med 29(2):83.",
		Year:     "2011",
		Kind:     KindReview,
		Country:  "UK",
		Read:     "opening",
	},
	{
		Key: "AD-2005",
		Citation: "Bycroft J, Shergill IS, Choong EAL, Arya N, Shah PJR (2005). Autonomic dysreflexia: a " +
			"medical emergency. Postgrad Med J 81:232-235.",
		Year:    "2005",
		DOI:     "10.1136/pgmj.2004.024463",
		Kind:    KindReview,
		Country: "UK",
		Read:    "opening",
	},
	{
		Key:      "ABDO-2015",
		Citation: "PMC4538973, Table 4: organ injury associated with acupuncture (2015; authors not shown).",
		Year:     "2015",
		DOI:      "10.1155/2015/432467",
		PMCID:    "PMC4538973",
		Kind:     KindReview,
		Country:  "China",
		Read:     "Table 4 (part)",
	},
	{
		Key: "PNI-TAB",
		Citation: "PMC7655260, Table 2: peripheral nerve injury associated with acupuncture (five cases, " +
			"three at the fibular head; authors not shown).",
		PMCID:   "PMC7655260",
		Kind:    KindReview,
		Country: "China",
		Read:    "Table 2",
	},
	{
		Key: "DO-2019",
		Citation: "Do TP, Remmers A, Schytz HW, et al. (2019). Red and orange flags for secondary headaches " +
			"in clinical practice: SNNOOP10 list. Neurology 92(3):134-144.",
		Year:    "2019",
		DOI:     "10.1212/WNL.0000000000006697",
		Kind:    KindReview,
		Country: "International",
		Read: "abstract (published version says onset after 65 years; the repository version says after " +
			"50)",
	},
	{
		Key: "CHO-2021",
		Citation: "Cho E, Kim W (2021). Effect of acupuncture on diabetic neuropathy: a narrative review. " +
			"Int J Mol Sci 22:8575.",
		Year:    "2021",
		DOI:     "10.3390/ijms22168575",
		Kind:    KindReview,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key: "3P",
		Citation: "Letter on pectoralis minor syndrome: position, palpation, penetration angle for " +
			"pectoralis minor (scalene mentioned).",
		PMCID: "PMC10475898",
		Kind:  KindReview,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key: "ACU23",
		Citation: "Letter on ultrasound-guided needling of pectoralis major and minor, Medical Acupuncture " +
			"2023.",
		Year: "2023",
		DOI:  "10.1089/acu.2023.0053",
		Kind: KindReview,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "TEM23",
		Citation: "Temel, Bagcier, Letter: Trigger Points in Shoulder Pain, Medical Acupuncture " +
			"2023;35:270-272.",
		Year:  "2023",
		PMCID: "PMC10606948",
		Kind:  KindReview,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key: "BL23RV17",
		Citation: "Review of needling depth and direction at Shenshu (BL23), Zhongguo Zhen Jiu 2017, " +
			"845-850, in Chinese (authors not shown).",
		Year: "2017",
		Kind: KindReview,
		Read: "abstract",
	},
	{
		Key: "PEUK1",
		Citation: "Peuker, Cummings, Anatomy for the Acupuncturist 1: head and neck, Acupunct Med " +
			"2003;21:2-8.",
		Year: "2003",
		Kind: KindReview,
		Read: "opening",
	},
	{
		Key: "PEUK2",
		Citation: "Peuker, Cummings, Anatomy for the Acupuncturist 2: chest, abdomen, back, Acupunct Med " +
			"2003;21:72-79.",
		Year: "2003",
		Kind: KindReview,
		Read: "opening",
	},
	{
		Key:     "LTR17",
		Aliases: "PERREAULT17",
		Citation: "Perreault, Dunning, Butts, The local twitch response during trigger point dry needling: " +
			"is it necessary?, J Bodyw Mov Ther 2017.",
		Year: "2017",
		DOI:  "10.1016/j.jbmt.2017.03.008",
		Kind: KindReview,
		Read: "title page",
	},
	{
		Key:      "MFPP12",
		Citation: "Pastore, Katzman, Recognizing Myofascial Pelvic Pain, JOGNN 2012;41:680-691.",
		Year:     "2012",
		PMCID:    "PMC3492521",
		Kind:     KindReview,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "STOYCHEV20",
		Citation: "Stoychev V, Finestone AS, Kalichman L. DN for tendinopathy. Curr Rev Musculoskelet Med " +
			"2020.",
		Year:  "2020",
		DOI:   "10.1007/s12178-020-09608-0",
		PMCID: "PMC7083985",
		Kind:  KindReview,
		Read:  "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CHAUDHRY17",
		Citation: "Chaudhry FA. DN and high-volume injection in mid-portion Achilles tendinopathy. Eur J " +
			"Orthop Surg Traumatol 2017;27(4):441-448.",
		Year: "2017",
		DOI:  "10.1007/s00590-017-1957-1",
		PMID: "28424882",
		Kind: KindReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "RETENT21",
		Citation: "Number of needles and retention time in DN (authors not seen). J Bodyw Mov Ther " +
			"2021;26:353-363.",
		Year: "2021",
		DOI:  "10.1016/j.jbmt.2020.12.003",
		PMID: "33992269",
		Kind: KindReview,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "KALICHMAN10",
		Citation: "Kalichman L, Vulfsons S. DN in musculoskeletal pain. J Am Board Fam Med 2010;23:640-646.",
		Year:     "2010",
		DOI:      "10.3122/jabfm.2010.05.090296",
		Kind:     KindReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "HOATAB",
		Citation: "Outcome-measure table in an OA exercise paper (PMC7990728, Table 1).",
		PMCID:    "PMC7990728",
		Kind:     KindReview,
		Read:     "abstract, registry entry or summary (general remark)",
	},
}
