package evidence

// Guidelines, laws and rules.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var guidelines = []Work{
	{
		Key: "APTA-2013",
		Citation: "American Physical Therapy Association (2013). Description of Dry Needling in Clinical " +
			"Practice: An Educational Resource Paper. APTA, Alexandria VA, February 2013.",
		Year:    "2013",
		Kind:    KindGuideline,
		Country: "USA",
		Read: "not read directly; known through MUNOZ-2022, MASON-2014 and MYO-AU, and otherwise from " +
			"memory, unverified",
	},
	{
		Key:     "IRL-2012",
		Aliases: "ISCP12",
		Citation: "Irish Society of Chartered Physiotherapists (2012). Guidelines for Dry Needling " +
			"Practice. ISCP, Dublin, August 2012, 59 pp (working-group authors McEvoy J, Dommerholt J " +
			"and others from memory, unverified).",
		Year:    "2012",
		URL:     "vdocuments.site",
		Kind:    KindGuideline,
		Country: "Ireland",
		Read:    "policy statement, purpose and scope only",
	},
	{
		Key: "CH-2014",
		Citation: "Bachmann S, Colla F, Grobli C, Mungo G, Grobli L, Reilich P, Weissmann R (2014). Swiss " +
			"Guidelines for safe Dry Needling, version 1.7, 21 November 2014. Dry Needling Verband " +
			"Schweiz.",
		Year:    "2014",
		Kind:    KindGuideline,
		Country: "Switzerland",
		Read:    "title page, contents and introduction; states it is built on the Irish guideline",
	},
	{
		Key: "ASAP-2013",
		Citation: "Raymond-Yacoub P, McCutcheon L (2013). Guidelines for Safe Acupuncture and Dry Needling " +
			"Practice. Australian Society of Acupuncture Physiotherapists, April 2013 (first edition " +
			"2007; a 2018 review by McCutcheon, Raymond-Yacoub and Chai is also reported).",
		Year:    "2013",
		Kind:    KindGuideline,
		Country: "Australia",
		Read:    "forewords and contents lists of the 2007 and 2013 editions only",
	},
	{
		Key: "AIS-DN",
		Citation: "Australian Institute of Sport. Best practice: dry needling (position statement web page, " +
			"year not shown).",
		Kind:    KindGuideline,
		Country: "Australia",
		Read:    "scope, overview and first outcome statement",
	},
	{
		Key: "GPH-AU",
		Citation: "Goldfields Physio Hub (WA physiotherapy department site). Contraindications and " +
			"precautions for acupuncture and dry needling.",
		Kind:    KindGuideline,
		Country: "Australia",
		Read:    "most of the page",
	},
	{
		Key: "AACP-2017",
		Citation: "Acupuncture Association of Chartered Physiotherapists (2017). Safe Practice Guidelines " +
			"for Acupuncture Physiotherapists, V3 (and V2, 2012, with erratum on points to avoid in " +
			"pregnancy).",
		Year:    "2017",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "contents list, introduction and the 2012 erratum",
	},
	{
		Key:     "ZA-BN121",
		Aliases: "ZA121-T;ZA121-L",
		Citation: "Allied Health Professions Council of South Africa, Board Notice 121 under the Allied " +
			"Health Professions Act 63 of 1982. Safety Guidelines: Chiropractic and Osteopathy: Dry " +
			"Needling (myofascial trigger point therapy using fine filament needles). Year not shown.",
		URL:     "acts.co.za/allied-health-professions-act-1982/bn121_5_1_thorax.php",
		Kind:    KindGuideline,
		Country: "South Africa",
		Read:    "sections 1 (introduction), 5.1 (thorax), 5.2 (lower back) and 7 (hygiene)",
	},
	{
		Key: "KSA-DN",
		Citation: "Dry Needling Guidelines for physiotherapists, Saudi Arabia (issuing body and year not " +
			"shown).",
		URL:     "scribd.com/document/860003049",
		Kind:    KindGuideline,
		Country: "Saudi Arabia",
		Read:    "contents list, introduction and purpose only",
	},
	{
		Key: "WHO-1999",
		Citation: "World Health Organization (1999). Guidelines on Basic Training and Safety in " +
			"Acupuncture. WHO/EDM/TRM/99.1, 35 pp.",
		Year:    "1999",
		Kind:    KindGuideline,
		Country: "International",
		Read: "section II 2.1 (pregnancy) and the contents list (2.2 emergencies, 2.3 malignant " +
			"tumours, 2.4 bleeding disorders, 4 electrical stimulation)",
	},
	{
		Key:      "ALB-FAQ",
		Aliases:  "AB-AE",
		Citation: "Physiotherapy Alberta College + Association. FAQ: Dry Needling Adverse Events.",
		URL:      "physiotherapyalberta.ca",
		Kind:     KindGuideline,
		Country:  "Canada",
		Read:     "severity classification (after White) and opening text",
	},
	{
		Key: "ALB-CEM",
		Citation: "Physiotherapy Alberta College + Association. Dry Needling Critical Event Management " +
			"Guideline.",
		Kind:    KindGuideline,
		Country: "Canada",
		Read:    "elements of the plan",
	},
	{
		Key: "ALB-NEED",
		Citation: "Physiotherapy Alberta (Littke N), 7 June 2019, Frequently asked needling questions; and " +
			"Restricted activities page.",
		Year:    "2019",
		Kind:    KindGuideline,
		Country: "Canada",
		Read:    "opening sections",
	},
	{
		Key:     "HQCA-2014",
		Aliases: "AB-HQCA",
		Citation: "Health Quality Council of Alberta (2014). The Safe Practice of Dry Needling in Alberta: " +
			"Summary Report, October 2014.",
		Year:    "2014",
		URL:     "pdfslide.net",
		Kind:    KindReport,
		Country: "Canada",
		Read:    "contents list and release note",
	},
	{
		Key: "BC-CPT",
		Citation: "College of Physical Therapists of British Columbia. Authorization to use dry needles in " +
			"physiotherapy practice (roster).",
		Kind:    KindGuideline,
		Country: "Canada",
		Read:    "whole page",
	},
	{
		Key: "NS-2014",
		Citation: "Nova Scotia College of Physiotherapists (2014). Advisory statement: acupuncture " +
			"requirements 2015 and on.",
		Year:    "2014",
		Kind:    KindGuideline,
		Country: "Canada",
		Read:    "most of the page",
	},
	{
		Key: "US-NJ",
		Citation: "New Jersey Statutes 45:9-37.34j and 45:9-37.34k (P.L. 2021, c. 382). Requirements of " +
			"physical therapist; performance of dry needling, limitations, documentation.",
		Year:    "2021",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "main text of both sections",
	},
	{
		Key: "US-KS",
		Citation: "Kansas Administrative Regulations 100-29-18 to 100-29-21. Dry needling: education and " +
			"practice requirements; informed consent; recordkeeping; board requests.",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "18 in full; 19 to 21 by official summary only",
	},
	{
		Key: "US-CO",
		Citation: "Colorado 4 CCR 732-1 Rule 11. Requirements for physical therapists to perform dry " +
			"needling (as reproduced by a course provider).",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "paragraphs A to F",
	},
	{
		Key: "US-AZ",
		Citation: "Arizona A.A.C. R4-24-313. Professional standards of care and training and education " +
			"qualifications for delivery of dry needling.",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "paragraphs A to C (part)",
	},
	{
		Key: "US-MD",
		Citation: "Maryland COMAR 10.38.12 Dry Needling (80 h instruction); amendment proposals reported by " +
			"Myopain Seminars, December 2025.",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "summary of hours; report of proposed amendments",
	},
	{
		Key: "US-24H",
		Citation: "US state physical therapy rule on dry needling (24 h of instruction in six areas; no " +
			"delegation; one year after first licence; written patient information). State not named " +
			"in the text read; Tennessee 1150-01-.22 from memory, unverified.",
		Kind:    KindRegulation,
		Country: "USA",
		Read:    "paragraphs 1 to 7",
	},
	{
		Key:      "US-MT",
		Citation: "Montana ARM 24.126.515 Dry needling (chiropractic), effective 26 September 2020.",
		Kind:     KindRegulation,
		Country:  "USA",
		Read:     "full text",
	},
	{
		Key:     "FSBPT-2015",
		Aliases: "FSBPT15",
		Citation: "Caramagno J, Adrian L, Mueller L, Purl J (2015). Analysis of Competencies for Dry " +
			"Needling by Physical Therapists: Final Report. HumRRO 2015 No. 033 for the Federation of " +
			"State Boards of Physical Therapy.",
		Year:    "2015",
		URL:     "docslib.org",
		Kind:    KindReport,
		Country: "USA",
		Read:    "front matter only",
	},
	{
		Key: "DEVALOIS-2024",
		Citation: "de Valois B, Young T, Zollman C, et al. (2024). Acupuncture in cancer care: " +
			"recommendations for safe practice (peer-reviewed expert opinion). Support Care Cancer " +
			"32:229.",
		Year:    "2024",
		DOI:     "10.1007/s00520-024-08386-6",
		Kind:    KindGuideline,
		Country: "International",
		Read:    "abstract and purpose; numeric thresholds not seen",
	},
	{
		Key: "FILSHIE-2006",
		Citation: "Filshie J, Hester J (2006). Guidelines for providing acupuncture treatment for cancer " +
			"patients: a peer-reviewed sample policy document. Acupunct Med 24(4):172-182.",
		Year:    "2006",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "as cited by a lymphoedema clinic page",
	},
	{
		Key: "CCAOM-CNT",
		Citation: "Council of Colleges of Acupuncture and Oriental Medicine (2015). Clean Needle Technique " +
			"Manual, 7th ed. ISBN 978-0-9963651-0-9; and CNT Review Course (2016, 2017).",
		Year:    "2015",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "CNT components, electro-acupuncture opening, adverse-event headings",
	},
	{
		Key: "WA-CODE",
		Citation: "Western Australia Skin Penetration Code of Practice (1998), as discussed by AAP " +
			"Education, Clinical Kit, 14 November 2013.",
		Year:    "1998",
		Kind:    KindGuideline,
		Country: "Australia",
		Read:    "secondary extract",
	},
	{
		Key: "AANEM-2021",
		Citation: "American Association of Neuromuscular and Electrodiagnostic Medicine, Quality and " +
			"Patient Safety Committee (2021). Patient safety: EMG/NCS and risk of bleeding. 30 March " +
			"2021.",
		Year:    "2021",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "full text",
	},
	{
		Key: "CONS-2026",
		Citation: "Treatment guidelines and decision tree for dry needling musculoskeletal conditions: a " +
			"consensus statement. Int J Sports Phys Ther, article 161025 (authors and issue not " +
			"shown).",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "introduction only",
	},
	{
		Key: "FINUCANE-2020",
		Citation: "Finucane LM, Downie A, Mercer C, Greenhalgh SM, Boissonnault WG, Pool-Goudzwaard AL, " +
			"Beneciuk JM, Leech RL, Selfe J (2020). International framework for red flags for " +
			"potential serious spinal pathologies. J Orthop Sports Phys Ther 50(7):350-372.",
		Year:    "2020",
		Kind:    KindGuideline,
		Country: "International",
		Read:    "abstract and opening",
	},
	{
		Key: "RUSHTON-2023",
		Citation: "Rushton A, Carlesso LC, Flynn T, Hing WA, Kerry R, Rubinstein SM, Vogel S (2023). " +
			"International IFOMPT cervical framework. J Orthop Sports Phys Ther 53(1):7-22.",
		Year:    "2023",
		DOI:     "10.2519/jospt.2022.11147",
		Kind:    KindGuideline,
		Country: "International",
		Read:    "synopsis",
	},
	{
		Key: "AHCPR-14",
		Citation: "US Agency for Health Care Policy and Research. Acute Low Back Problems in Adults, Quick " +
			"Reference Guide 14, Table 1 (NCBI NBK52120).",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "Table 1",
	},
	{
		Key: "ACR-LBP",
		Citation: "American College of Radiology (2016, revised 2021). ACR Appropriateness Criteria: low " +
			"back pain. J Am Coll Radiol.",
		Year:    "2016",
		DOI:     "10.1016/j.jacr.2016.06.008",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "abstract and list of variants",
	},
	{
		Key: "GCA-UK",
		Citation: "BMJ Best Practice, giant cell arteritis; NHS Greater Glasgow and Clyde suspected GCA " +
			"referral criteria (2022); commentary on the British Society for Rheumatology guideline, " +
			"Rheumatology 2020;59(3):487-494.",
		Year:    "2022;2020",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "key recommendations",
	},
	{
		Key: "BECKER-2015",
		Citation: "Becker WJ, Findlay T, Moga C, Scott NA, Harstall C, Taenzer P (2015). Guideline for " +
			"primary care management of headache in adults. Can Fam Physician 61(8):670-679.",
		Year:    "2015",
		PMID:    "26273080",
		PMCID:   "PMC4541429",
		Kind:    KindGuideline,
		Country: "Canada",
		Read:    "abstract and table of red flags",
	},
	{
		Key: "NICE-NG158",
		Citation: "NICE (2020). Venous thromboembolic diseases: diagnosis, management and thrombophilia " +
			"testing, NG158, Table 1 (two-level DVT Wells score).",
		Year:    "2020",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "Table 1",
	},
	{
		Key: "NICE-NG234",
		Citation: "NICE (2023). Spinal metastases and metastatic spinal cord compression, NG234 " +
			"(NBK595817); summary: Hawkins JE, Dworzynski K, Haden N (2023). BMJ 383:p1973. " +
			"doi:10.1136/bmj.p1973.",
		Year:    "2023",
		DOI:     "10.1136/bmj.p1973",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "summary box and opening of the recommendations",
	},
	{
		Key: "BSR-2006",
		Citation: "Coakley G, Mathews C, Field M, et al. (2006). BSR and BHPR, BOA, RCGP and BSAC " +
			"guidelines for management of the hot swollen joint in adults. Rheumatology 45:1039-1041.",
		Year:    "2006",
		DOI:     "10.1093/rheumatology/kel163a",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "recommendations",
	},
	{
		Key: "PJI-UK",
		Citation: "NHS Bristol, North Somerset and South Gloucestershire, Remedy pathway: periprosthetic " +
			"hip infection (checked 23 March 2023).",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "whole page",
	},
	{
		Key: "BTS-FLY",
		Citation: "British Thoracic Society advice on flying and diving after pneumothorax, as taught by " +
			"RCEM Learning (spontaneous pneumothorax, discharge advice).",
		Kind:    KindGuideline,
		Country: "UK",
		Read:    "summary",
	},
	{
		Key:      "LIFEBLOOD",
		Citation: "Australian Red Cross Lifeblood. Acupuncture and dry needling donor FAQ.",
		Kind:     KindRegulation,
		Country:  "Australia",
		Read:     "whole page",
	},
	{
		Key: "NBS-UK",
		Citation: "UK National Blood Service criteria as reproduced by the British Medical Acupuncture " +
			"Society (22 February 2010) and British Acupuncture Council news.",
		Year:    "2010",
		Kind:    KindRegulation,
		Country: "UK",
		Read:    "summary",
	},
	{
		Key: "CDC-2001",
		Citation: "CDC (2001). Updated US Public Health Service guidelines for the management of " +
			"occupational exposures to HBV, HCV and HIV. MMWR 50(RR-11), with later secondary " +
			"summaries on the 72 h window.",
		Year:    "2001",
		Kind:    KindGuideline,
		Country: "USA",
		Read:    "title pages and secondary summaries",
	},
	{
		Key:      "LBPCPG21",
		Citation: "George SZ, et al. Acute and chronic LBP: revision 2021. JOSPT 2021;51(11):CPG1-CPG60.",
		Year:     "2021",
		DOI:      "10.2519/jospt.2021.0304",
		Kind:     KindGuideline,
		Read:     "grade wording read in two third-party summaries",
	},
	{
		Key: "HIPCPG25",
		Citation: "Koc, et al. Hip pain and mobility deficits–hip osteoarthritis: revision 2025. JOSPT 2025 " +
			"(identifier not seen).",
		Year: "2025",
		Kind: KindGuideline,
		Read: "only in three clinic or course pages, which agree on the content; two state grade A; " +
			"decides no grade here",
	},
	{
		Key:      "AAOSKNEE",
		Citation: "AAOS OrthoGuidelines, knee osteoarthritis, dry needling statement.",
		Kind:     KindGuideline,
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key: "CMSNCD",
		Citation: "US CMS National Coverage Determination 30.3.3, acupuncture for chronic low back pain " +
			"(effective 21 Jan 2020).",
		Kind:    KindPolicy,
		Country: "USA",
		Read:    "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "APTACPT",
		Citation: "APTA magazine, Feb 2020: CPT 20560 / 20561 descriptors.",
		Year:     "2020",
		Kind:     KindPolicy,
		Country:  "USA",
		Read:     "abstract, registry entry or summary (general remark)",
	},
	{
		Key:      "CPTREF",
		Citation: "Secondary CPT references for 20560/20561 (Coding Ahead; Mira Health; ACA article by Hamm AW).",
		Kind:     KindPolicy,
		Country:  "USA",
		Read:     "abstract, registry entry or summary (general remark)",
	},
}
