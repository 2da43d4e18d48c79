package evidence

// Cadaver studies.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var cadaverStudies = []Work{
	{
		Key:     "LUMB-2020",
		Aliases: "UPL20",
		Citation: "Safety of dry needling to the upper lumbar spine: a pilot cadaver study. J Man Manip " +
			"Ther 2020;28(2):111-118 (authors not shown).",
		Year:    "2020",
		DOI:     "10.1080/10669817.2019.1708593",
		PMID:    "31875462",
		Kind:    KindCadaverStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "WILLIAMS-2023",
		Aliases: "WILL23",
		Citation: "Williams CL, Falyar CR, McConnell RC, Lindsley S (2023). Safety considerations when dry " +
			"needling the multifidi in the thoracolumbar region: a cadaveric study. Int J Sports Phys " +
			"Ther 18(6):1356-1363.",
		Year:    "2023",
		DOI:     "10.26603/001c.89663",
		PMCID:   "PMC10693480",
		Kind:    KindCadaverStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "WILLIAMS-2024",
		Aliases: "WILL24",
		Citation: "Williams CL, Curfman SE, Lindsley SR, Falyar CR, McConnell RC (2024). Inferior-medial " +
			"dry needling at the thoracolumbar junction: a cadaveric study. Int J Sports Phys Ther " +
			"2024.",
		Year:    "2024",
		DOI:     "10.26603/001c.123477",
		Kind:    KindCadaverStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "TANG-2024",
		Aliases: "TANG24",
		Citation: "Tang Z, Liu J, Li J, Ma C (2024). Use of bone landmarks for assessing the safety of " +
			"acupuncture on the posterior midline of the neck region. BMC Complement Med Ther 24; " +
			"discussed with Peuker's cadaver figure in BMAS blog, Needling necks 2024.",
		Year:    "2024",
		Kind:    KindCadaverStudy,
		Country: "China;UK",
		Read:    "abstract and commentary",
	},
	{
		Key:     "OCI-2021",
		Aliases: "OCI21",
		Citation: "Kearns GA, Hooper TL, Brismee JM, et al. (2022, online 2021). Influence of clinical " +
			"experience on accuracy and safety of obliquus capitus inferior dry needling in " +
			"unembalmed cadavers. Physiother Theory Pract 38(12):2052-2061.",
		Year:    "2022",
		DOI:     "10.1080/09593985.2021.1901326",
		PMID:    "33719823",
		Kind:    KindCadaverStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "OCI-2020",
		Aliases: "OCI20",
		Citation: "Cadaveric and ultrasonographic validation of needling in obliquus capitis inferior. " +
			"Musculoskelet Sci Pract 2020;45:102075 (authors not shown).",
		Year: "2020",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key:     "RCPM-2025",
		Aliases: "RCPM25",
		Citation: "Kearns GA, Lierly M, Gilbert KK, Dommerholt J (2025). Guidelines to minimize risk when " +
			"dry needling the rectus capitus posterior major muscle. Musculoskelet Sci Pract " +
			"76:103260.",
		Year:    "2025",
		DOI:     "10.1016/j.msksp.2025.103260",
		PMID:    "39823665",
		Kind:    KindCadaverStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "KEARNS22",
		Citation: "Kearns et al., Thoracic kyphosis and needle length to reach the pleural space at upper " +
			"trapezius, Musculoskelet Sci Pract 2022;62:102622.",
		Year: "2022",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "CM17",
		Citation: "Cadaveric and Ultrasonographic Validation of Needling Placement in the Cervical " +
			"Multifidus, JMPT 2017.",
		Year: "2017",
		DOI:  "10.1016/j.jmpt.2017.03.002",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "C5POS25",
		Citation: "Impact of Cervical Spine Positioning on Dry Needling Safety, preprint rs-7365707.",
		Kind:     KindCadaverStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "MALAVE24",
		Citation: "Malave et al., Anatomical validation of needle placement for cervical paraspinal mapping " +
			"of the multifidus, Muscle Nerve 2024.",
		Year: "2024",
		DOI:  "10.1002/mus.28268",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "OCIUS25",
		Citation: "Rodriguez-Sanz et al., Anatomical study of ultrasound vs landmark guidance for needle " +
			"placement in the obliquus capitis inferior, Sci Rep 2025.",
		Year: "2025",
		DOI:  "10.1038/s41598-025-96225-x",
		PMID: "40188308",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "THEMG06",
		Citation: "Cadaver evaluation of EMG needle insertion techniques (thoracic muscles; end of the " +
			"title not seen), Spine 2006;31(9):E241-E243.",
		Year: "2006",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "HANNAH16",
		Citation: "Hannah et al., Two angles of approach for the lumbar multifidus, Man Ther " +
			"2016;26:160-164.",
		Year: "2016",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "CHIA17",
		Citation: "Chia, Haberberger, Needling depth at BL52 in 13 cadavers, Acupunct Med 2017;35:155.",
		Year:     "2017",
		Kind:     KindCadaverStudy,
		Read:     "opening only",
	},
	{
		Key:      "PT21",
		Citation: "Safety of Dry Needling of the Pronator Teres Muscle in Cadavers, Pain Med 2021, pnab274.",
		Year:     "2021",
		Kind:     KindCadaverStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "TRIMP19",
		Citation: "Koo et al., Safe Needle Insertion Locations for Motor Point Injection of the Triceps " +
			"Brachii Muscle, Ann Rehabil Med 2019;43:635-641.",
		Year: "2019",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key:      "SUP21",
		Citation: "Is Dry Needling of the Supinator a Safe Procedure?, IJERPH 2021;18:9162.",
		Year:     "2021",
		Kind:     KindCadaverStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "SUPEMG22",
		Citation: "Park et al., Optimal placement for needle electromyography of the supinator muscle, " +
			"Muscle Nerve, July 2022, 80-84.",
		Year: "2022",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "PQ22",
		Citation: "Dorsal dry needling to the pronator quadratus is a safe and valid technique, Physiother " +
			"Theory Pract 2022.",
		Year: "2022",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "PQAN16",
		Citation: "Choung et al., Anatomic Characteristics of Pronator Quadratus Muscle, Ann Rehabil Med " +
			"2016;40:496-501.",
		Year: "2016",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "TP22",
		Citation: "Perez-Bellmunt et al., posterior/medial approach to tibialis posterior, BMC " +
			"Musculoskelet Disord 2022, s12891-022-05530-3.",
		Year: "2022",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "POP21",
		Citation: "Rodriguez-Sanz et al., dry needling placement in the popliteus: cadaveric study, Int J " +
			"Clin Pract 2021;75:e14669.",
		Year: "2021",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "PIR18",
		Citation: "Kearns et al., Accuracy and safety of dry needle placement in the piriformis in " +
			"cadavers, J Man Manip Ther 2018;26:89-96.",
		Year:  "2018",
		PMCID: "PMC5901430",
		Kind:  KindCadaverStudy,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key: "PIR22",
		Citation: "Hannah et al., Human donor observation of three needle placements in the piriformis, J " +
			"Man Manip Ther 2022.",
		Year: "2022",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "OIUS12",
		Citation: "Smith et al., Sonographically Guided Obturator Internus Injections: Techniques and " +
			"Validation, J Ultrasound Med 2012;31:1597-1608.",
		Year: "2012",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "OIUS14",
		Citation: "Lee et al., Ultrasound-Guided Injection of the Intrapelvic Portion of the Obturator " +
			"Internus in a Cadaver Model, Reg Anesth Pain Med 2014;39:347.",
		Year: "2014",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "GMED25",
		Citation: "Accuracy of two techniques at the gluteus medius osteotendinous junction, J Man Manip " +
			"Ther 2025.",
		Year: "2025",
		DOI:  "10.1080/10669817.2025.2515581",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "BFS21",
		Citation: "Park et al., Needle EMG of the Biceps Femoris Short Head: Medial or Lateral?, Ann " +
			"Rehabil Med 2021;45:42-48.",
		Year: "2021",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "EHL16",
		Citation: "Optimal Needle Placement for Extensor Hallucis Longus, Ann Rehabil Med 2016;40:457-462.",
		Year:     "2016",
		Kind:     KindCadaverStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "EMGUS14",
		Citation: "Yun et al., Non-guided versus ultrasound-guided needle placement in four lower limb " +
			"muscles, Ann Rehabil Med 2015;39:163-169.",
		Year: "2015",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "HAIG03",
		Citation: "Haig et al., The accuracy of needle placement in lower-limb muscles: a blinded study, " +
			"Arch Phys Med Rehabil 2003;84:877-882.",
		Year: "2003",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "PMIN26",
		Citation: "Sanchez-Sanchez et al., Two Needling Approaches Targeting the Pectoralis Minor: pilot, J " +
			"Funct Morphol Kinesiol 2026.",
		Year: "2026",
		DOI:  "10.3390/jfmk11010121",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "SUB05",
		Citation: "Chiodo, Goodmurphy, Haig, Methods for subscapularis muscle needle insertion, Am J Phys " +
			"Med Rehabil 2005;84:662-665.",
		Year: "2005",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "SUB12",
		Citation: "Rha et al., Ultrasound-guided lateral approach into the subscapularis, Arch Phys Med " +
			"Rehabil 2012;93:1147-1152.",
		Year: "2012",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "JINGBI21",
		Citation: "Neuroanatomical relationship between Jingbi and the brachial plexus, Acupunct Med " +
			"2021;39:226-231.",
		Year: "2021",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key: "LP15",
		Citation: "Mesa-Jimenez et al., Cadaveric validation of dry needle placement in the lateral " +
			"pterygoid, JMPT 2015;38:145-150.",
		Year: "2015",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "LP25",
		Citation: "Precise dry needle insertion point and approach to the lateral pterygoid: cadaveric " +
			"study, Bratislava Med J 2025.",
		Year: "2025",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "LPUCL",
		Citation: "Sibille et al., feasibility and safety of a lateral pterygoid dry needling technique, " +
			"dial.uclouvain.be 242311.",
		URL:  "dial.uclouvain.be",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "MP20",
		Citation: "Mesa-Jimenez et al., Cadaveric and in vivo validation of needle placement in the medial " +
			"pterygoid, Musculoskelet Sci Pract 2020;49:102197.",
		Year: "2020",
		Kind: KindCadaverStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "SINGH18",
		Citation: "Singh et al., Enigma of scapular foramen and tunnels, Surg Radiol Anat 2018;40:327-332.",
		Year:     "2018",
		Kind:     KindCadaverStudy,
		Read:     "abstract",
	},
	{
		Key: "YURAS23",
		Citation: "Yurasakpong et al., Topographical study of scapular foramina, Surg Radiol Anat " +
			"2023;45:563-570.",
		Year: "2023",
		Kind: KindCadaverStudy,
		Read: "abstract",
	},
	{
		Key:      "ABH24",
		Citation: "Abductor hallucis injection-site anatomy, Diagnostics 2024;14:1716.",
		Year:     "2024",
		Kind:     KindCadaverStudy,
		Read:     "introduction",
	},
	{
		Key:      "NEP23",
		Citation: "Nerve entry points of plantar intrinsic muscles, abstract K_02.",
		URL:      "apica2023.com",
		Kind:     KindCadaverStudy,
		Read:     "opening part or abstract (general remark)",
	},
}
