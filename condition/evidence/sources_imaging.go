package evidence

// Imaging studies.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var imagingStudies = []Work{
	{
		Key:     "VALERA-RH",
		Aliases: "VALERA21",
		Citation: "Valera-Calero JA and others. Ultrasound study of rhomboid major and pleura depth, 59 " +
			"healthy subjects, 236 measurements (authorea preprint 494323, abstract).",
		Kind:    KindImagingStudy,
		Country: "Spain",
		Read:    "abstract",
	},
	{
		Key:     "MITCHELL-2018",
		Aliases: "MITCH19",
		Citation: "Mitchell UH, Johnson AW, Larson RE, Seamons CT (2018). Positional changes in distance to " +
			"the pleura and in muscle thickness for dry needling. Physiotherapy.",
		Year:    "2018",
		PMID:    "30343872",
		Kind:    KindImagingStudy,
		Country: "USA",
		Read:    "abstract",
	},
	{
		Key:     "FOLLI-2020",
		Aliases: "FOLLI20",
		Citation: "Folli A, Schneebeli A, Ballerini S, Mena F, Soldini E, Fernandez-de-las-Penas C, Barbero " +
			"M (2020). Enhancing trigger point dry needling safety by ultrasound skin-to-rib " +
			"measurement. J Clin Med 9(6):1958.",
		Year:    "2020",
		DOI:     "10.3390/jcm9061958",
		Kind:    KindImagingStudy,
		Country: "Switzerland",
		Read:    "abstract",
	},
	{
		Key:     "LOPEZ-2022",
		Aliases: "LOPEZ22",
		Citation: "Lopez-Castellanos R, Ruiz-Astasio E, Cortes-Campos A, Fernandez-Carnero S, et al. " +
			"(2022). Correlation between anthropometric and ultrasound measurement for dry needling " +
			"of the iliocostalis lumborum muscle with a safety protocol. Healthcare 10(12):2470.",
		Year:    "2022",
		DOI:     "10.3390/healthcare10122470",
		PMID:    "36553994",
		Kind:    KindImagingStudy,
		Country: "Spain",
		Read:    "abstract",
	},
	{
		Key:     "GB21-2018",
		Aliases: "CHEN18",
		Citation: "Chen H-N, Chang C-Y, Chen L-Z, Chang Y-J, Lin J-G (2018). Using ultrasonography " +
			"measurements to determine the depth of the GB 21 acupoint to prevent pneumothorax. J " +
			"Acupunct Meridian Stud 11(6):355-360.",
		Year:    "2018",
		Kind:    KindImagingStudy,
		Country: "Taiwan",
		Read:    "abstract",
	},
	{
		Key:     "CHU-2018",
		Aliases: "CHU18",
		Citation: "Chu H, Kim J, Ha W, et al. (2018). Change of safe needling depth at acupoint GB21 " +
			"according to posture and breathing. Evid Based Complement Alternat Med 2018 (52 people; " +
			"article number not shown).",
		Year: "2018",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "CUSH18",
		Citation: "Ultrasound Verification Of Safe Needle Examination Of The Rhomboid Major Muscle, Muscle " +
			"Nerve 2018;57:61-64.",
		Year: "2018",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "CUSH21",
		Citation: "Accuracy of rib palpation for dry needling of deep periscapular musculature, J Bodyw Mov " +
			"Ther 2021;26:7-11.",
		Year: "2021",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "RHOM18",
		Citation: "A More Precise Electromyographic Needle Approach for Examination of the Rhomboid Major, " +
			"2018.",
		Year: "2018",
		PMID: "29783066",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "KIM02",
		Citation: "Kim et al., Measurement of Distance from Skin to Pleural Cavity in Interscapular " +
			"Intercostal Space, J Korean Acad Rehabil Med 2002;26:781-784.",
		Year: "2002",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key:      "GV16MR15",
		Citation: "Yang et al., Safe Needling Depth of Pungbu (GV16) with MRI, J Acupunct Res 2015;32(4).",
		Year:     "2015",
		Kind:     KindImagingStudy,
		Read:     "abstract",
	},
	{
		Key: "WANG22",
		Citation: "Wang-Price et al., Needle placement in deep lumbar multifidus using ultrasound, J Man " +
			"Manip Ther 2022.",
		Year: "2022",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "BL23MR22",
		Citation: "Hu et al., MRI study of the danger depth of needling at Shenshu (BL23), Shanghai J " +
			"Acupunct Moxibust 2022;41(7):727-731, in Chinese.",
		Year: "2022",
		Kind: KindImagingStudy,
		Read: "English abstract",
	},
	{
		Key: "PTPRED19",
		Citation: "Ferrer-Pena et al., Prediction Model for Choosing Needle Length to Minimize Risk of " +
			"Median Nerve Puncture With Dry Needling of the Pronator Teres, JMPT 2019;42:366-371.",
		Year: "2019",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "PQAIN25",
		Citation: "Ultrasonographic study for optimal volar needle approach technique for the pronator " +
			"quadratus to avoid anterior interosseous nerve injury, Sci Rep 2025, s41598-025-98308-1 " +
			"(authors not shown).",
		Year: "2025",
		Kind: KindImagingStudy,
		Read: "abstract and introduction",
	},
	{
		Key: "PQVOL17",
		Citation: "Safety window for the volar needle approach to the pronator quadratus, Arch Phys Med " +
			"Rehabil 2017;98:2553-2557.",
		Year: "2017",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "FDP23",
		Citation: "Park et al., safe zone for medial approach to the median-innervated flexor digitorum " +
			"profundus, Medicine 2023;102:e34720.",
		Year: "2023",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "FCR21",
		Citation: "Flexor carpi radialis needle EMG insertion point by ultrasound, J Electrodiagn " +
			"Neuromuscul Dis 2021;23(2).",
		Year: "2021",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "FPLUS23",
		Citation: "Park et al., Ultrasonographic Evaluation of the Needle Insertion Site for the Flexor " +
			"Pollicis Longus Using the Flexor Carpi Radialis Tendon, J Electrodiagn Neuromuscul Dis " +
			"2023;25(3).",
		Year: "2023",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "TPUS",
		Citation: "Albin et al., Ultrasonographic validation for needle placement in the tibialis posterior " +
			"muscle, IJSPT 2021, no. 6.",
		Year: "2021",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "TPPOST11",
		Citation: "Ultrasonographic evaluation of needle electromyography insertion into the tibialis " +
			"posterior using a posterior approach, Arch Phys Med Rehabil 2011;92:1921-1923.",
		Year: "2011",
		PMID: "21839985",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "TPANT10",
		Citation: "Rha et al., Needle insertion into the tibialis posterior: ultrasonographic evaluation of " +
			"an anterior approach, Arch Phys Med Rehabil 2010.",
		Year: "2010",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "POP22",
		Citation: "De-Arriba-Agre et al., Dry Needling of the Popliteus Muscle Validation by Ultrasound, J " +
			"Clin Med 2022;11:6409.",
		Year: "2022",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key:      "SOL20",
		Citation: "Valera-Calero et al., Prediction Model of Soleus Muscle Depth, Diagnostics 2020;10:284.",
		Year:     "2020",
		Kind:     KindImagingStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "SART21",
		Citation: "Valera-Calero et al., Regression Model Decreasing the Risk of Femoral Neurovascular " +
			"Bundle Accidental Puncture (sartorius, 84 adults), Tomography 2022;8(5):2498-2507.",
		Year: "2022",
		DOI:  "10.3390/tomography8050208",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "ILIAC19",
		Citation: "Ball et al., relative risk to the femoral nerve as a function of patient positioning " +
			"(iliacus), J Man Manip Ther 2019;27:162-171.",
		Year: "2019",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "PIR24",
		Citation: "Valera-Calero et al., Testing the Safety of Piriformis Dry Needling, J Clin Med " +
			"2024;13:6674.",
		Year: "2024",
		Kind: KindImagingStudy,
		Read: "front page only",
	},
	{
		Key: "BFSUS21",
		Citation: "Sonographic Evaluation of the Optimal Needle Insertion Site in the Biceps Femoris Short " +
			"Head, Am J Phys Med Rehabil 2021;100:147-152.",
		Year: "2021",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
	{
		Key: "SCM-US",
		Citation: "Kang et al., Safety zone of invasive procedures in the sternocleidomastoid using " +
			"ultrasonography, abstract page.",
		URL:  "globalauthorid.com",
		Kind: KindImagingStudy,
		Read: "opening part or abstract (general remark)",
	},
	{
		Key: "PM21",
		Citation: "Botticchio et al., Perimandibular muscles after dry needling by ultrasound imaging, J " +
			"Clin Med 2021;10:209.",
		Year:  "2021",
		PMCID: "PMC7827231",
		Kind:  KindImagingStudy,
		Read:  "opening part or abstract (general remark)",
	},
	{
		Key:      "SSNOTCH",
		Citation: "Ultrasound of the suprascapular notch region in 120 patients.",
		PMCID:    "PMC5750495",
		Kind:     KindImagingStudy,
		Read:     "opening part or abstract (general remark)",
	},
	{
		Key: "RCUS23",
		Citation: "Ultrasound verification of palpation-based dry needling techniques of rotator cuff " +
			"muscles, J Man Manip Ther 2023.",
		Year: "2023",
		DOI:  "10.1080/10669817.2023.2244735",
		Kind: KindImagingStudy,
		Read: "abstract",
	},
}
