package evidence

// Cohorts and surveys.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var cohorts = []Work{
	{
		Key: "BOON-2012",
		Citation: "Boon AJ, et al. (2012). Hematoma risk after needle electromyography. Muscle Nerve " +
			"45:9-12, with commentary by Rubin M (Relias).",
		Year:    "2012",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "commentary",
	},
	{
		Key: "LYNCH-2008",
		Citation: "Lynch SL, Boon AJ, Smith J, Harper CM, Tanaka EM. Complications of needle " +
			"electromyography: hematoma risk and correlation with anticoagulation and antiplatelet " +
			"therapy. Muscle Nerve.",
		DOI:     "10.1002/mus.21111",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract and commentary",
	},
	{
		Key: "NOAC-EMG",
		Citation: "Hematoma risk after needle electromyography in patients using newer oral anticoagulants " +
			"(authors, journal and year not shown; scilit abstract page).",
		Kind: KindCohort,
		Read: "abstract",
	},
	{
		Key:     "BRADY-2014",
		Aliases: "BRADY14",
		Citation: "Brady S, McEvoy J, Dommerholt J, Doody C (2014). Adverse events following trigger point " +
			"dry needling: a prospective survey of chartered physiotherapists. J Man Manip Ther " +
			"22(3):134-140.",
		Year:    "2014",
		DOI:     "10.1179/2042618613Y.0000000044",
		PMID:    "25125935",
		Kind:    KindSurvey,
		Country: "Ireland",
		Read:    "abstract",
	},
	{
		Key:     "BOYCE-2020",
		Aliases: "AEBOYCE20;BOYCE20",
		Citation: "Boyce D, Wempe H, Campbell C, Fuehne S, Zylstra E, Smith G, Wingard C, Jones R (2020). " +
			"Adverse events associated with therapeutic dry needling. Int J Sports Phys Ther " +
			"15(1):103-113.",
		Year:    "2020",
		DOI:     "10.26603/ijspt20200103",
		PMID:    "32089962",
		Kind:    KindSurvey,
		Country: "USA",
		Read:    "abstract (the abstract prints both 20,464 and 20,494 as the denominator)",
	},
	{
		Key: "VALERA-2024",
		Citation: "Valera-Calero JA, Plaza-Manzano G, Rabanal-Rodriguez G, et al. (2024). Current state of " +
			"dry needling practices: use, training and safety. Medicina 60(11):1869.",
		Year:    "2024",
		DOI:     "10.3390/medicina60111869",
		Kind:    KindSurvey,
		Country: "Spain",
		Read:    "abstract",
	},
	{
		Key:     "TRYB-2024",
		Aliases: "AEPL24;TRYB24",
		Citation: "Trybulski R, Kuzdzal A, Kiljanski M, Galeziok K, Matuszczyk F, Kawczynski A, Clemente FM " +
			"(2024). Adverse reactions to dry needling therapy: insights from Polish physiotherapy " +
			"practice. J Clin Med 13(23):7032.",
		Year:    "2024",
		DOI:     "10.3390/jcm13237032",
		Kind:    KindSurvey,
		Country: "Poland",
		Read:    "abstract",
	},
	{
		Key:     "JENKINS-2024",
		Aliases: "AEAU",
		Citation: "Jenkins LC, Summers SJ, Nasser A, Verhagen A (2024). Dry needling perceptions and " +
			"experiences: a survey of Australian physiotherapists. Musculoskelet Sci Pract 69:102895.",
		Year:    "2024",
		DOI:     "10.1016/j.msksp.2023.102895",
		Kind:    KindSurvey,
		Country: "Australia",
		Read:    "abstract",
	},
	{
		Key: "ICKERT-2024",
		Citation: "Ickert E, Griswold D, Learman K, Cook C (2024). Identifying which adverse events " +
			"associated with dry needling should be included for informed consent: a modified " +
			"e-Delphi study. Physiother Theory Pract 40(8):1731-1743. NCT05300815 (co-author list " +
			"from ICKERT-2023, unverified for this paper).",
		Year:    "2024",
		DOI:     "10.1080/09593985.2023.2208668",
		PMID:    "37158676",
		Kind:    KindSurvey,
		Country: "USA",
		Read:    "abstract; the 14 items themselves were not shown",
	},
	{
		Key: "ICKERT-2023",
		Citation: "Ickert EC, Griswold D, Learman K, Cook C (2023). Creation of a risk of harms informed " +
			"consent form for dry needling: a nominal group technique. Musculoskelet Sci Pract " +
			"102778. NCT05560100.",
		Year:    "2023",
		DOI:     "10.1016/j.msksp.2023.102778",
		Kind:    KindSurvey,
		Country: "USA",
		Read:    "title, reference list and registry text",
	},
	{
		Key:     "MARTIN-2016",
		Aliases: "MPZ16",
		Citation: "Martin-Pintado-Zugasti A, Rodriguez-Fernandez AL, Fernandez-Carnero J (2016). " +
			"Postneedling soreness after deep dry needling of a latent myofascial trigger point in " +
			"the upper trapezius. J Back Musculoskelet Rehabil 29(2):301-308.",
		Year:    "2016",
		DOI:     "10.3233/BMR-150630",
		PMID:    "26406209",
		Kind:    KindCohort,
		Country: "Spain",
		Read:    "abstract",
	},
	{
		Key: "MCDOWELL-2019",
		Citation: "McDowell JM, Kohut SH, Betts D (2019). Safe acupuncture and dry needling during " +
			"pregnancy: New Zealand physiotherapists' opinion and practice. J Integr Med 17(1):30-37.",
		Year:    "2019",
		DOI:     "10.1016/j.joim.2018.11.006",
		Kind:    KindSurvey,
		Country: "New Zealand",
		Read:    "abstract",
	},
	{
		Key: "WITT-2009",
		Citation: "Witt CM, Pach D, Brinkhaus B, Wruck K, Tag B, Mank S, Willich SN (2009). Safety of " +
			"acupuncture: results of a prospective observational study with 229,230 patients and " +
			"introduction of a medical information and consent form. Forsch Komplementmed " +
			"16(2):91-97.",
		Year:    "2009",
		Kind:    KindCohort,
		Country: "Germany",
		Read:    "abstract; infection counts via a BMAS commentary",
	},
	{
		Key: "WHITE-2001",
		Citation: "White A, Hayhoe S, Hart A, Ernst E (2001). Adverse events following acupuncture: " +
			"prospective survey of 32,000 consultations with doctors and physiotherapists. BMJ " +
			"323:485-486.",
		Year:    "2001",
		DOI:     "10.1136/bmj.323.7311.485",
		PMID:    "11532840",
		Kind:    KindSurvey,
		Country: "UK",
		Read:    "methods; result figures from memory, unverified",
	},
	{
		Key: "MACPH-2001",
		Citation: "MacPherson H, Thomas K, Walters S, Fitter M (2001). The York acupuncture safety study: " +
			"prospective survey of 34,000 treatments by traditional acupuncturists. BMJ 323:486-487.",
		Year:    "2001",
		DOI:     "10.1136/bmj.323.7311.486",
		PMCID:   "PMC48134",
		Kind:    KindSurvey,
		Country: "UK",
		Read:    "methods; result figures not seen",
	},
	{
		Key: "MACPH-2004",
		Citation: "MacPherson H, Scullion A, Thomas KJ, Walters S (2004). Patient reports of adverse events " +
			"associated with acupuncture treatment: a prospective national survey. Qual Saf Health " +
			"Care 13(5):349.",
		Year:    "2004",
		Kind:    KindCohort,
		Country: "UK",
		Read:    "abstract",
	},
	{
		Key: "MACPH-2005",
		Citation: "MacPherson H, Thomas K (2005). Short term reactions to acupuncture: a cross-sectional " +
			"survey of patient reports. Acupunct Med 23(3):112-120.",
		Year:    "2005",
		Kind:    KindSurvey,
		Country: "UK",
		Read:    "abstract",
	},
	{
		Key: "LIN-2019",
		Citation: "Incidence of iatrogenic pneumothorax following acupuncture treatments in Taiwan. " +
			"Acupunct Med 2019;37(6):332-339 (first author Lin per a BMAS commentary).",
		Year:    "2019",
		DOI:     "10.1136/acupmed-2018-011697",
		PMID:    "31433202",
		Kind:    KindCohort,
		Country: "Taiwan",
		Read:    "abstract",
	},
	{
		Key: "CHEN-1990",
		Citation: "Clinical study of syncope during acupuncture treatment. Acupunct Electrother Res " +
			"1990;15(2):107-119 (authors not shown; Veterans General Hospital, Taipei).",
		Year:    "1990",
		Kind:    KindCohort,
		Country: "Taiwan",
		Read:    "abstract",
	},
	{
		Key: "CHRIST-2017",
		Citation: "Christensen KA, Gosse BJ, Hildebrand C, Gershan LA (2017). Acupuncture-associated " +
			"vasovagal response: revised terminology and hospital experience. Med Acupunct " +
			"29(6):366-376.",
		Year:    "2017",
		PMID:    "29279731",
		PMCID:   "PMC5733642",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "CYBUL-2015",
		Citation: "Cybularz PA, Brothers K, Singh GM, Feingold JL, Lewis ME, Niesley ML (2015). The safety " +
			"of acupuncture in patients with cancer therapy-related thrombocytopenia. Med Acupunct " +
			"27(3):224-229.",
		Year:    "2015",
		DOI:     "10.1089/acu.2015.1099",
		PMID:    "26401193",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "PEDTHR-2010",
		Citation: "The safety of acupuncture in children and adolescents with cancer therapy-related " +
			"thrombocytopenia. Support Care Cancer 2010;18(11):1487-1490 (authors not shown).",
		Year:    "2010",
		DOI:     "10.1007/s00520-010-0926-6",
		PMID:    "20556436",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "HAEMTHR-2023",
		Citation: "Bleeding risk of acupuncture for patients with hematological malignancies accompanying " +
			"thrombocytopenia. J Integr Complement Med (authors not shown).",
		DOI:     "10.1089/jicm.2022.0710",
		PMID:    "37405736",
		Kind:    KindCohort,
		Country: "Japan",
		Read:    "abstract",
	},
	{
		Key: "LAMBING-2012",
		Citation: "Lambing A, Kohn-Converse B, Hanagavadi S, Varma V. Use of acupuncture in the management " +
			"of chronic haemophilia pain. Haemophilia (year 2012 from memory, unverified).",
		Year:    "2012",
		Kind:    KindCohort,
		Country: "USA;India",
		Read:    "news summary",
	},
	{
		Key: "MOON-2019",
		Citation: "Moon HY, Kim MR, Hwang DS, Jang JB, Lee J, Shin JS, Ha I, Lee YJ (2019). Safety of " +
			"acupuncture during pregnancy: a retrospective cohort study in Korea. BJOG.",
		Year:    "2019",
		DOI:     "10.1111/1471-0528.15925",
		PMID:    "31483927",
		Kind:    KindCohort,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key: "SUHAIL-2023",
		Citation: "Suhail Arain S, Cretnik A, Huemer M, et al. (2023). Risk of occurrence of " +
			"electromagnetic interference from the application of transcutaneous electrical nerve " +
			"stimulation on the sensing function of implantable defibrillators. Europace 25(7).",
		Year:    "2023",
		DOI:     "10.1093/europace/euad206",
		Kind:    KindCohort,
		Country: "Germany",
		Read:    "abstract",
	},
	{
		Key: "CASSIL-2011",
		Citation: "Cassileth BR, Van Zee KJ, Chan Y, Coleton MI, Hudis CA, Cohen S, Lozada J, Vickers AJ " +
			"(2011). A safety and efficacy pilot study of acupuncture for the treatment of chronic " +
			"lymphoedema. Acupunct Med 29(3):170-172. PMID 21685498. Larger pilot: Cancer " +
			"2013;119(13):2455-2461, doi:10.1002/cncr.28093.",
		Year:    "2011;2013",
		DOI:     "10.1002/cncr.28093",
		PMID:    "21685498",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "LEE-2024",
		Citation: "Lee YS, Lim Y, Yeo J (2024). Acupuncture needles and the risk of lymphedema after breast " +
			"cancer surgery: a retrospective national cohort study. Perspect Integr Med 3(1):29-36.",
		Year:    "2024",
		DOI:     "10.56986/pim.2024.02.004",
		Kind:    KindCohort,
		Country: "Korea",
		Read:    "background and methods only (result not seen)",
	},
	{
		Key: "PMAST-2014",
		Citation: "Ultrasound-guided trigger point injection of subscapularis and pectoralis muscles in 19 " +
			"post-mastectomy patients (authors and year not shown; summary at drmitr.blogspot.com).",
		URL:  "drmitr.blogspot.com",
		Kind: KindCohort,
		Read: "abstract as reproduced",
	},
	{
		Key: "AD-2000",
		Citation: "Blood pressure response to acupuncture in a population at risk for autonomic " +
			"dysreflexia. Arch Phys Med Rehabil 2000;81(11):1494-1497 (authors not shown).",
		Year:    "2000",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "GERTKEN",
		Citation: "Gertken JT and others. Risk of hematoma following needle electromyography of the " +
			"paraspinal muscles. Muscle Nerve 2011;44(3):439-440. (370 charts, 431 MRIs).",
		Year:    "2011",
		DOI:     "10.1002/mus.22138",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "LONDON-2012",
		Citation: "London Z, Quint DJ, Haig AJ, Yamakawa KS (2012). The risk of hematoma following " +
			"extensive electromyography of the lumbar paraspinal muscles. Muscle Nerve 46(1):26-30.",
		Year:    "2012",
		DOI:     "10.1002/mus.23288",
		Kind:    KindCohort,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:      "PQREF05",
		Citation: "Referred pain pattern of the pronator quadratus muscle, Pain 2005;116:238-242.",
		Year:     "2005",
		Kind:     KindCohort,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "FDB21",
		Citation: "Martinez-Jimenez et al., Flexor Digitorum Brevis dry needling and plantar pressure, Life " +
			"2021;11:48.",
		Year:  "2021",
		PMCID: "PMC7830844",
		Kind:  KindCohort,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key: "KWON17",
		Citation: "Kwon et al., Characteristics of Myofascial Pain Syndrome of the Infraspinatus, Ann " +
			"Rehabil Med 2017;41:573-581.",
		Year: "2017",
		Kind: KindCohort,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "LE07",
		Citation: "Fernandez-Carnero et al., Trigger points in forearm muscles in lateral epicondylalgia, " +
			"Clin J Pain 2007;23:353-360.",
		Year: "2007",
		URL:  "physiospot.com",
		Kind: KindCohort,
		Read: "summary",
	},
	{
		Key: "GATTIE20",
		Citation: "Gattie E, Cleland JA, Snodgrass S. US physical therapists' DN practice patterns and " +
			"adverse events. Musculoskelet Sci Pract 2020;50:102255.",
		Year:    "2020",
		DOI:     "10.1016/j.msksp.2020.102255",
		PMID:    "32932050",
		Kind:    KindSurvey,
		Country: "USA",
		Read:    "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "USSURV25",
		Citation: "Puentedura EJ, Maywhort K, Pascoe S, et al. Utilisation of DN in the USA. J Man Manip " +
			"Ther 2025.",
		Year:    "2025",
		DOI:     "10.1080/10669817.2025.2503999",
		Kind:    KindSurvey,
		Country: "USA",
		Read:    "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "KOPP15",
		Citation: "Koppenhaver SL, et al. Baseline factors and response to DN, LBP. JOSPT " +
			"2015;45(8):604-612.",
		Year: "2015",
		DOI:  "10.2519/jospt.2015.5801",
		Kind: KindCohort,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "KOPP17",
		Citation: "Koppenhaver SL, et al. Twitch response and change, LBP. Physiotherapy " +
			"2017;103(2):131-137.",
		Year: "2017",
		Kind: KindCohort,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "MOHAM",
		Citation: "Mohammadi Z, et al. One-session SCM DN, cervicogenic headache (IRCT20181109041599N1).",
		Kind:     KindCohort,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "BLASCO17",
		Citation: "Blasco-Bonora PM, Martín-Pintado-Zugasti A. DN, sleep bruxism + myofascial TMD. Acupunct " +
			"Med 2017;35(1):69-74.",
		Year: "2017",
		Kind: KindCohort,
		Read: "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "AMANI22",
		Citation: "DN, knee OA, preliminary. Adv Biomed Res 2022;11:47.",
		Year:     "2022",
		DOI:      "10.4103/abr.abr_102_21",
		Kind:     KindCohort,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "STROKE80",
		Citation: "Six-session deep DN, sub-acute stroke arm. Acupunct Med (accepted Jul 2020; authors not " +
			"seen).",
		Kind: KindCohort,
		Read: "abstract, registry entry or summary (general remark)",
	},
}
