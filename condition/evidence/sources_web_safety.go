package evidence

// Web pages on safety.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var webSafety = []Work{
	{
		Key: "MYO-AU",
		Citation: "Myotherapy and Massage (Australia). What is Dry Needling? Web page restating numbered " +
			"dry-needling precautions (wording matches APTA-2013; attribution from memory, " +
			"unverified).",
		Kind:    KindWebPage,
		Country: "Australia",
		Read:    "first seven precautions",
	},
	{
		Key: "LIST-PM",
		Citation: "physioman.in. Dry Needling (treatment page). Unattributed list of absolute and relative " +
			"contraindications with the same structure as the Irish scheme (that link is from memory, " +
			"unverified); physilife.in carries the same opening items.",
		URL:     "physioman.in",
		Kind:    KindWebPage,
		Country: "India",
		Read:    "complete list",
	},
	{
		Key:      "ADV-AU",
		Citation: "Advantage Health (physiotherapy clinic). Acupuncture precautions and contra-indications.",
		Kind:     KindWebPage,
		Country:  "Australia",
		Read:     "complete list",
	},
	{
		Key: "DSB-UK",
		Citation: "docsarahb.co.uk. Contraindications to acupuncture (UK rehabilitation clinic list of " +
			"absolute, relative and special precautions).",
		URL:     "docsarahb.co.uk",
		Kind:    KindWebPage,
		Country: "UK",
		Read:    "complete list",
	},
	{
		Key:      "GEMT-PREG",
		Citation: "GEMt (dry needling course provider). Dry needling during pregnancy.",
		Kind:     KindWebPage,
		Country:  "Australia",
		Read:     "whole page",
	},
	{
		Key: "CONSENT-US",
		Citation: "US dry-needling consent and information forms (my.onlinechiro.com 0026828; " +
			"novaphysicaltherapy.com).",
		URL:     "my.onlinechiro.com;novaphysicaltherapy.com",
		Kind:    KindWebPage,
		Country: "USA",
		Read:    "risk statements",
	},
	{
		Key:      "BMAS-2023",
		Citation: "British Medical Acupuncture Society blog, 6 August 2023. TENS in patients with ICDs.",
		Year:     "2023",
		Kind:     KindWebPage,
		Country:  "UK",
		Read:     "opening",
	},
	{
		Key: "ACUP-EA",
		Citation: "acupuntura.com. Pacemaker and electroacupuncture safety; Contraindications of " +
			"electroacupuncture (medical acupuncture clinic pages).",
		URL:     "acupuntura.com",
		Kind:    KindWebPage,
		Country: "Brazil",
		Read:    "tables and opening",
	},
	{
		Key: "MCM-ACU",
		Citation: "McMaster University Contemporary Medical Acupuncture Program. Acupuncture needling: " +
			"contraindications and potential adverse effects (course web page, year not shown).",
		Kind:    KindWebPage,
		Country: "Canada",
		Read:    "whole list",
	},
	{
		Key: "AVF-WEB",
		Citation: "Dialysis access guidance as reproduced on web pages (diaridelsestudiants.com; " +
			"biologyinsights.com): no needles, lines, blood samples or cuff in the fistula arm.",
		URL:  "diaridelsestudiants.com;biologyinsights.com",
		Kind: KindWebPage,
		Read: "relevant sections",
	},
	{
		Key: "VEDS-UK",
		Citation: "Annabelle's Challenge, emergency information for medical professionals; Ehlers-Danlos " +
			"Support UK, vascular EDS page (Sheffield national diagnostic service).",
		Kind:    KindWebPage,
		Country: "UK",
		Read:    "relevant sections",
	},
	{
		Key:      "AAP-INF",
		Citation: "AAP Education. Clinical kit, 8 April 2015: infraspinatus safety and technique.",
		Year:     "2015",
		URL:      "aapeducation.com.au",
		Kind:     KindWebPage,
		Country:  "Australia",
		Read:     "most of the page",
	},
	{
		Key: "NICKEL",
		Citation: "Asia-med/Acupunctureworld product FAQ on needle steel (Ni 6.0-9.0 %, Cr 16.0-18.0 % by " +
			"weight, ISO 17218:2014); Sakamoto A and others (2025), metal-allergy case, " +
			"doi:10.11390/onki.2364.",
		Year:    "2025",
		DOI:     "10.11390/onki.2364",
		Kind:    KindWebPage,
		Country: "Germany;Japan",
		Read:    "FAQ text; abstract",
	},
	{
		Key: "FORM-SCR",
		Citation: "Dry needling course health-screening form (jotform 210343599959066): list of common " +
			"absolute and relative contraindications, not separated.",
		Kind: KindWebPage,
		Read: "complete list",
	},
	{
		Key:      "EPN",
		Citation: "e-physioneeds.com. Safety, contraindications and clinical reasoning in dry needling.",
		URL:      "e-physioneeds.com",
		Kind:     KindWebPage,
		Read:     "absolute and relative lists",
	},
	{
		Key:      "ICT-US",
		Citation: "ictmjc.com. Risks associated with dry needling (chiropractic clinic).",
		URL:      "ictmjc.com",
		Kind:     KindWebPage,
		Country:  "USA",
		Read:     "complete list",
	},
	{
		Key:      "DUPREE-2007",
		Citation: "DuPree BB (2007). Lymphedema risk from acupuncture? breastcancer.org expert answer.",
		Year:     "2007",
		URL:      "breastcancer.org",
		Kind:     KindWebPage,
		Country:  "USA",
		Read:     "complete answer",
	},
	{
		Key: "PED-PRACT",
		Citation: "Practice statements on needling children: dryneedlingcourse.com.au (Dry needling for " +
			"kids) and Children's Health, Texas (Pediatric dry needling).",
		URL:     "dryneedlingcourse.com.au",
		Kind:    KindWebPage,
		Country: "Australia;USA",
		Read:    "opening text",
	},
}
