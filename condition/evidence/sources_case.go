package evidence

// Case reports.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var cases = []Work{
	{
		Key: "MASON-2014",
		Citation: "Int J Sports Phys Ther 2014;9(1):116-124, Table 3 (contraindications, risks and " +
			"complications of dry needling, adapted from APTA-2013 and Kalichman and Vulfsons 2010). " +
			"Authors Mason JS, Tansey KA, Westrick RB from memory, unverified.",
		Year:    "2014",
		PMCID:   "PMC3924615",
		Kind:    KindCaseReport,
		Country: "USA",
		Read: "Table 3 only; the columns (relative versus absolute) cannot be told apart in the text " +
			"read",
	},
	{
		Key: "KIMJS-2018",
		Citation: "Kim JS, Kim KH, Kim WW. 17 cases of acupuncture related pneumothorax and factors " +
			"influencing pneumothorax. Acupunct Electrother Res (; year 2018 from memory, " +
			"unverified).",
		Year:    "2018",
		PMID:    "29897686",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key: "VASIL-2011",
		Citation: "Vasilakos DG, Fyntanidou BP (2011). Electroacupuncture on a patient with pacemaker: a " +
			"case report. Acupunct Med 29(2):152.",
		Year:    "2011",
		DOI:     "10.1136/aim.2010.003863",
		Kind:    KindCaseReport,
		Country: "Greece",
		Read:    "abstract",
	},
	{
		Key: "VPS-2023",
		Citation: "Hu C-Y, Huang Y-Z, Tsai S-T, Wang P-K (2023). Ultrasound-guided superficial cervical " +
			"plexus block for head and neck pain after ventriculoperitoneal shunt: a case report. " +
			"Medicina 59(11):1909.",
		Year:    "2023",
		DOI:     "10.3390/medicina59111909",
		Kind:    KindCaseReport,
		Country: "Taiwan",
		Read:    "abstract",
	},
	{
		Key: "MINTKEN-2025",
		Citation: "Mintken PE, Denman B, Dommerholt J (2025). Pneumothorax after dry needling of " +
			"intrascapular muscles using a rib bracketing technique. Phys Ther 105(8):pzaf078.",
		Year:    "2025",
		DOI:     "10.1093/ptj/pzaf078",
		PMID:    "40470852",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "PATEL-2019",
		Citation: "Patel N, Patel M, Poustinchian B (2019). Dry needling-induced pneumothorax. J Am " +
			"Osteopath Assoc 119(1):59-62.",
		Year:    "2019",
		DOI:     "10.7556/jaoa.2019.009",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "GHENT-2024",
		Citation: "Four cases of pneumothorax after dry needling, Ghent, September 2022 to December 2023 " +
			"(as reported by Ernst E, March 2024).",
		Year:    "2024",
		Kind:    KindCaseReport,
		Country: "Belgium",
		Read:    "secondary summary",
	},
	{
		Key: "IMJ-2022",
		Citation: "\"Acupuncture-D\": bilateral pneumothoraces following dry needling. Ir Med J " +
			"2022;115(2):546 (authors not shown).",
		Year:    "2022",
		PMID:    "35420007",
		Kind:    KindCaseReport,
		Country: "Ireland",
		Read:    "abstract",
	},
	{
		Key: "EVMS-PTX",
		Citation: "Apical pneumothorax after posterior cervical dry needling by a chiropractor " +
			"(research-day abstract, Eastern Virginia Medical School).",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "PTX-OTHER",
		Citation: "Pneumothorax 2 h after posterior thorax dry needling (Radiology Case Reports); " +
			"Pneumothorax following acupuncture, Cureus 2021;13(3):e14207, doi:10.7759/cureus.14207.",
		Year: "2021",
		DOI:  "10.7759/cureus.14207",
		Kind: KindCaseReport,
		Read: "abstracts",
	},
	{
		Key: "TPI-BILAT-2023",
		Citation: "Climenhage BP, Luu NY, Velez LM, Hwang CW (2023). Bilateral pneumothoraces after trigger " +
			"point injection therapy: a case report. Florida College of Emergency Physicians web " +
			"publication, 6 December 2023.",
		Year:    "2023",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "OCCN-CASE",
		Citation: "Dry needling of trapezii and suboccipital muscles for occipital neuralgia: case report " +
			"(authors not shown).",
		PMCID: "PMC4486992",
		Kind:  KindCaseReport,
		Read:  "abstract",
	},
	{
		Key: "THYROID-FNA",
		Citation: "Kousaka J, et al. (2022). Airway obstruction requiring tracheal intubation after " +
			"fine-needle aspiration of the thyroid gland. BMC Surg, doi:10.1186/s12893-022-01476-4; " +
			"Case Rep Otolaryngol 2020, article 3727696 (arterial bleed after aspiration).",
		Year:    "2022;2020",
		DOI:     "10.1186/s12893-022-01476-4",
		Kind:    KindCaseReport,
		Country: "Japan;USA",
		Read:    "abstracts",
	},
	{
		Key:     "LEEJH-2011",
		Aliases: "EPI11",
		Citation: "An acute cervical epidural hematoma as a complication of dry needling. Spine " +
			"2011;36(13):E891-E893 (authors not shown).",
		Year:    "2011",
		DOI:     "10.1097/BRS.0b013e3181fc1e38",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key: "BERRIGAN-2018",
		Citation: "Berrigan WA, Whitehair C, Zorowitz RD (2018). Acute spinal epidural hematoma as a " +
			"complication of dry needling. PM R.",
		Year:    "2018",
		DOI:     "10.1016/j.pmrj.2018.07.009",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "JI-2015",
		Aliases: "HEMI15",
		Citation: "Ji GY, Oh CH, Choi WS, Lee JB (2015). Three cases of hemiplegia after cervical " +
			"paraspinal muscle needling. Spine J 15(3):e9-e13.",
		Year:    "2015",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstract (part)",
	},
	{
		Key:     "WANG-2025",
		Aliases: "ACSEH25",
		Citation: "Post-acupuncture acute cervical spinal epidural hematoma mimicking stroke (Wang and " +
			"others, Clin Case Rep 2025, per a BMAS commentary).",
		Year:    "2025",
		PMCID:   "PMC12354976",
		Kind:    KindCaseReport,
		Country: "China",
		Read:    "abstract",
	},
	{
		Key: "KEANE-SEH",
		Citation: "Keane JR, Ahmadi J, Gruen P. Spinal epidural hematoma with subarachnoid hemorrhage " +
			"caused by acupuncture (AJNR Am J Neuroradiol 1993, from memory, unverified).",
		Year:    "1993",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "PARKHS-2019",
		Citation: "Park HS, Kim JK, Bae JS, Jeong YS, Lim JY (2019). Late-onset spinal subdural hematoma " +
			"after acupuncture. Clin Pain 18(2):130-132.",
		Year:    "2019",
		DOI:     "10.35827/cp.2019.18.2.130",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key:      "HEADACHE-2000",
		Citation: "Acute intracranial hemorrhage in the brain caused by acupuncture. Headache 2000.",
		Year:     "2000",
		DOI:      "10.1046/j.1526-4610.2000.00061.x",
		Kind:     KindCaseReport,
		Country:  "USA",
		Read:     "opening",
	},
	{
		Key:      "MCMANUS-2018",
		Aliases:  "RADN18",
		Citation: "McManus R, Cleary M (2018). Radial nerve injury following dry needling. BMJ Case Rep.",
		Year:     "2018",
		DOI:      "10.1136/bcr-2017-221302",
		PMID:     "29374631",
		Kind:     KindCaseReport,
		Country:  "Ireland",
		Read:     "abstract and case",
	},
	{
		Key: "SATO-2003",
		Citation: "Sato M, Katsumoto H, Kawamura K, Sugiyama H, Takahashi T (2003). Peroneal nerve palsy " +
			"following acupuncture treatment. J Bone Joint Surg Am 85-A(5):916-918.",
		Year:    "2003",
		Kind:    KindCaseReport,
		Country: "Japan",
		Read:    "abstract and case",
	},
	{
		Key: "RAISSI-2016",
		Citation: "Raissi G, Ahadi T, Janbazi L (2016). Superficial peroneal nerve injury by acupuncture. " +
			"Case Rep Clin Pract 1(4):115-117.",
		Year:    "2016",
		Kind:    KindCaseReport,
		Country: "Iran",
		Read:    "abstract",
	},
	{
		Key: "STEENTJES-2015",
		Citation: "Steentjes K, de Vries LM, Ridwan BU, Wijgman AJ (2015). Infection of a hip prosthesis " +
			"after dry needling. Ned Tijdschr Geneeskd 160:A9364.",
		Year:    "2015",
		PMID:    "26786794",
		Kind:    KindCaseReport,
		Country: "Netherlands",
		Read:    "abstract",
	},
	{
		Key: "TKA-INF",
		Citation: "Infection of knee replacements after needle-based therapies including dry needling " +
			"(Arthroplasty Today, via scottsdalehipandknee.com) and BMAS blog 16 February 2021 on " +
			"Narayana Murthy and others 2021.",
		Year:    "2021",
		URL:     "scottsdalehipandknee.com",
		Kind:    KindCaseReport,
		Country: "USA;UK",
		Read:    "secondary summaries",
	},
	{
		Key: "CALLAN-2016",
		Citation: "Callan AK, Bauer JM, Martus JE (2016). Deep spine infection after acupuncture in the " +
			"setting of spinal instrumentation. Spine Deform 4(2):156-161.",
		Year:    "2016",
		DOI:     "10.1016/j.jspd.2015.09.045",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "LISTERIA-2008",
		Citation: "Acupuncture-associated Listeria monocytogenes arthritis in a patient with rheumatoid " +
			"arthritis. Joint Bone Spine 2008;75(4):502-503 (authors not shown).",
		Year:    "2008",
		Kind:    KindCaseReport,
		Country: "Taiwan",
		Read:    "abstract",
	},
	{
		Key: "AMSSM-VO",
		Citation: "Vertebral osteomyelitis: hematogenous spread versus dry needling (American Medical " +
			"Society for Sports Medicine case).",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "treatment and comments",
	},
	{
		Key: "NOH-CSF",
		Citation: "Noh and others. Teaching NeuroImages: cerebrospinal fluid leakage observed from skin " +
			"after acupuncture (editors' note, Neurology); also Ulloth JE, Haines SJ (2007) J " +
			"Neurosurg Spine 6:567-569, doi:10.3171/spi.2007.6.6.567.",
		Year:    "2007",
		DOI:     "10.3171/spi.2007.6.6.567",
		Kind:    KindCaseReport,
		Country: "Korea;USA",
		Read:    "abstracts",
	},
	{
		Key: "SHAH-2002",
		Citation: "Shah N, Hing C, Tucker K, Crawford R (2002). Infected compartment syndrome after " +
			"acupuncture. Acupunct Med 20:105-106.",
		Year:    "2002",
		DOI:     "10.1136/aim.20.2-3.105",
		Kind:    KindCaseReport,
		Country: "UK",
		Read:    "summary and case",
	},
	{
		Key: "SEELEY-2006",
		Citation: "Seeley EJ, Chambers HF (2006). Diabetic ketoacidosis precipitated by Staphylococcus " +
			"aureus abscess and bacteremia due to acupuncture. Clin Infect Dis 43:e6-e8.",
		Year:    "2006",
		DOI:     "10.1086/504945",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "opening",
	},
	{
		Key: "AANF-2011",
		Citation: "Necrotizing fasciitis after acupuncture in a patient with aplastic anemia. J Altern " +
			"Complement Med 2011;17(9):871-874 (authors not shown).",
		Year: "2011",
		DOI:  "10.1089/acm.2010.0617",
		Kind: KindCaseReport,
		Read: "abstract",
	},
	{
		Key: "SONG-NTM",
		Citation: "Song JY, Sohn JW, Jeong HW, Cheong HJ, Kim WJ, Kim MJ. An outbreak of post-acupuncture " +
			"cutaneous infection due to Mycobacterium abscessus. BMC Infect Dis (40 patients).",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstract",
	},
	{
		Key: "TANG-NTM",
		Citation: "Tang P, Walsh S, Murray C, et al. Outbreak of acupuncture-associated cutaneous " +
			"Mycobacterium abscessus infections (32 patients, Toronto, April to December 2002; " +
			"journal and year not shown).",
		Kind:    KindCaseReport,
		Country: "Canada",
		Read:    "abstract",
	},
	{
		Key: "HBV-OUTBREAKS",
		Citation: "Stryker WS, Gunn RA, Francis DP (1986). Outbreak of hepatitis B associated with " +
			"acupuncture (journal not shown); A large outbreak of acupuncture-associated hepatitis B, " +
			"Am J Epidemiol, doi:10.1093/oxfordjournals.aje.a114834 (authors not shown).",
		Year:    "1986",
		DOI:     "10.1093/oxfordjournals.aje.a114834",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstracts",
	},
	{
		Key: "CUPPING-CASES",
		Citation: "Lin C-W, Wang JT-J, Choy C-S, Tung H-H (2009). Iatrogenic bullae following cupping " +
			"therapy. J Altern Complement Med 15(11):1243-1245; Wang Y-Y, Fan H-W, Huang X-M, Jiao Y " +
			"(2023). Disseminated Staphylococcus aureus infection after scarification wet cupping " +
			"therapy. BMC Complement Med Ther, doi:10.1186/s12906-023-03932-x.",
		Year:    "2009;2023",
		DOI:     "10.1186/s12906-023-03932-x",
		Kind:    KindCaseReport,
		Country: "Taiwan;China",
		Read:    "abstracts",
	},
	{
		Key: "MA-2020",
		Citation: "Ma JJ, Zhang B (2020). Diagnosis of an actively bleeding brachial artery hematoma by " +
			"contrast-enhanced ultrasound. World J Clin Cases 8(17):3835-3840.",
		Year:    "2020",
		DOI:     "10.12998/wjcc.v8.i17.3835",
		Kind:    KindCaseReport,
		Country: "China",
		Read:    "abstract",
	},
	{
		Key: "KAO-2002",
		Citation: "Kao CL, Chang JP (2002). Pseudoaneurysm of the popliteal artery: a rare sequela of " +
			"acupuncture. Tex Heart Inst J 29:126-129. PMID 12075870; a second case J Surg Case Rep " +
			"2025, rjae837.",
		Year:    "2002;2025",
		PMID:    "12075870",
		Kind:    KindCaseReport,
		Country: "Taiwan;other",
		Read:    "abstract and opening",
	},
	{
		Key: "CARDIAC-CASES",
		Citation: "Cheng TO (2000) Chest 118(6):1836-1837; Chun KJ and others (2014) J Cardiothorac Surg " +
			"9:61, doi:10.1186/1749-8090-9-61; Yonsei Med J 2013;54(3):788-790, " +
			"doi:10.3349/ymj.2013.54.3.788.",
		Year:    "2000;2014;2013",
		DOI:     "10.1186/1749-8090-9-61;10.3349/ymj.2013.54.3.788",
		Kind:    KindCaseReport,
		Country: "USA;Korea",
		Read:    "abstracts",
	},
	{
		Key: "SUBXIPHOID",
		Citation: "Chen W, Gao X, Li H (2024). Massive intrapericardial hematoma following acupuncture " +
			"therapy. Front Cardiovasc Med 11:1433945, doi:10.3389/fcvm.2024.1433945; Kim JK (2011). " +
			"Cardiac tamponade caused by epigastric acupuncture. Korean J Crit Care Med 26(4):281, " +
			"doi:10.4266/kjccm.2011.26.4.281.",
		Year:    "2024;2011",
		DOI:     "10.3389/fcvm.2024.1433945;10.4266/kjccm.2011.26.4.281",
		Kind:    KindCaseReport,
		Country: "China;Korea",
		Read:    "abstracts",
	},
	{
		Key: "HAEMOTHORAX-CASES",
		Citation: "Karavis MY, Argyra E, Segredos V, Yiallouroy A, Giokas G, Theodosopoulos T (2015). " +
			"Acupuncture-induced haemothorax. Acupunct Med 33(3):237-241, " +
			"doi:10.1136/acupmed-2014-010700; haemothorax from two intercostal veins, J Integr " +
			"Complement Med, doi:10.1089/jicm.2023.0461 (authors not shown).",
		Year:    "2015",
		DOI:     "10.1136/acupmed-2014-010700;10.1089/jicm.2023.0461",
		Kind:    KindCaseReport,
		Country: "Greece;other",
		Read:    "abstracts",
	},
	{
		Key: "JEONG-2024",
		Citation: "Jeong and others (2024). Haemopneumothorax after needling beside T6-T8 with 0.30 x 60 mm " +
			"needles, Heliyon, as discussed in BMAS blog 14 July 2024.",
		Year:    "2024",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "secondary summary",
	},
	{
		Key: "ABDO-CASES",
		Citation: "Lee SW, Ahn JY, Choi WJ, et al. (2014) Clin Endosc 47(3):258-261, " +
			"doi:10.5946/ce.2014.47.3.258 (stomach); Korean J Leg Med 2012;36(1):107-110 (fatal liver " +
			"injury).",
		Year:    "2014;2012",
		DOI:     "10.5946/ce.2014.47.3.258",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstracts",
	},
	{
		Key: "KIDNEY-CASES",
		Citation: "Cheng T-Y, Chen M. Kidney laceration after acupuncture and tuina (meeting abstract, " +
			"Taiwan Urological Association); Kim SY, Jang WI, Chung S, Choi DE, Na K-R, Lee KW, Shin " +
			"Y-T. Perirenal hematoma induced by acupuncture and intramuscular stimulation (Korean " +
			"renal journal, year not shown).",
		Kind:    KindCaseReport,
		Country: "Taiwan;Korea",
		Read:    "abstracts",
	},
	{
		Key: "RETRO-CASES",
		Citation: "Lee H, Sung K, Cho J (2019). Retroperitoneal abscess with pylephlebitis caused by lumbar " +
			"acupuncture. BMC Surg; Kim JS, Kim KH, Kim WW (2016). Abscess from a retroperitoneal " +
			"haematoma caused by acupuncture. Med Case Stud; psoas abscess and paraplegia after " +
			"lumbar needles over 10 cm, doi:10.1038/sj.sc.3101819 (authors not shown).",
		Year:    "2019;2016",
		DOI:     "10.1038/sj.sc.3101819",
		Kind:    KindCaseReport,
		Country: "Korea",
		Read:    "abstracts",
	},
	{
		Key: "BEABLE-2013",
		Citation: "Beable A (2013). Transient paralysis during acupuncture therapy: a case report of an " +
			"adverse event. Acupunct Med 31:319-324.",
		Year:    "2013",
		DOI:     "10.1136/acupmed-2013-010374",
		Kind:    KindCaseReport,
		Country: "UK",
		Read:    "abstract and background",
	},
	{
		Key: "SNYDER-2019",
		Citation: "Snyder DD (2019). Acupuncture gone awry: surgical removal of two single-use filament " +
			"needles following acupuncture. J Man Manip Ther 27(3):180-184.",
		Year:    "2019",
		DOI:     "10.1080/10669817.2019.1608010",
		PMID:    "31023177",
		Kind:    KindCaseReport,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key: "BROKEN-OTHER",
		Citation: "Gluteal needle fragment, Surg Case Rep 2020, doi:10.1186/s40792-020-01065-8; " +
			"retroperitoneal fragment, BMC Surg 2019, doi:10.1186/s12893-019-0572-y; lung fragment, J " +
			"Cardiothorac Surg 2024, doi:10.1186/s13019-024-02502-7.",
		Year:    "2020;2019;2024",
		DOI:     "10.1186/s40792-020-01065-8;10.1186/s12893-019-0572-y;10.1186/s13019-024-02502-7",
		Kind:    KindCaseReport,
		Country: "Japan;China",
		Read:    "abstracts",
	},
	{
		Key: "SELF-NEEDLING",
		Citation: "Risks and causes of cervical cord and medulla oblongata injuries due to acupuncture. " +
			"World Neurosurg 2010 (26 cases, 5 of them self-acupuncture; authors not shown).",
		Year:    "2010",
		PMID:    "20934166",
		Kind:    KindCaseReport,
		Country: "Japan",
		Read:    "abstract",
	},
	{
		Key: "LS-CASE",
		Citation: "Preprint case: needling levator scapulae belly and enthesis for headache, interventions " +
			"section, authorea users/768673/articles/832755.",
		URL:  "authorea.com",
		Kind: KindCaseReport,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "PIR-US",
		Citation: "Ultrasound-guided Dry Needling for Piriformis Syndrome, J Chiropr Med 2018;17:198-200.",
		Year:     "2018",
		Kind:     KindCaseReport,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "SCMCGH",
		Citation: "Sillevis, Wyss, Dry Needling to the Sternocleidomastoid for cervicogenic headache, Ann " +
			"Case Report 2020;14:423.",
		Year: "2020",
		Kind: KindCaseReport,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "CAWP19",
		Citation: "Rajkannan, Vijayaraghavan, Dry needling in chronic abdominal wall pain, J Bodyw Mov Ther " +
			"2019;23:94-98.",
		Year: "2019",
		Kind: KindCaseReport,
		Read: "first page",
	},
}
