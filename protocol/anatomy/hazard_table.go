package anatomy

import "github.com/dryneedling/dryneedling/condition/evidence"

// What goes wrong at the structures at risk, and how they are kept away from. Kept by hand. Checked
// against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var hazardTable = [...]hazardRow{
	LungPleura: {
		Name: "Lung and pleura",
		Harm: "Pleural puncture and pneumothorax. May hurt at once or only ache, and " +
			"breathlessness can be delayed by hours to days; can need a chest tube.",
		Avoid: "Needle tangentially or along the wall, never straight at an intercostal space; " +
			"lift the muscle off the ribs with a pincer where it can be lifted; short needle; " +
			"count ribs; never both sides of the chest in one sitting; do not rely on a " +
			"palpated rib as the only stop in the interscapular area.",
		Sources: []evidence.Source{
			"ZA121-T", "MYO-ICB", "MYO-DOWN", "CUSH21", "CUSH18", "VERTEX25", "CHEN18", "VALERA21",
			"GYER",
		},
	},
	ScapularDefect: {
		Name: "Thin or perforated scapular blade",
		Harm: "A needle that trusts the bone as a stop passes through a natural hole in the fossa " +
			"floor.",
		Avoid: "Keep to the length that just reaches the fossa floor, feel bone before advancing, " +
			"avoid the thin centre, treat absence of bone contact as a stop sign.",
		Sources: []evidence.Source{"AAP-INF", "SINGH18", "YURAS23"},
	},
	HeartPericardium: {
		Name: "Heart and pericardium (incl. sternal foramen)",
		Harm: "Tamponade if a needle crosses a gap in the sternum or the left lower chest wall.",
		Avoid: "Never needle perpendicular over the sternum or left costal margin; stay " +
			"superficial and tangential.",
		Sources: []evidence.Source{"PEUK2", "STD"},
	},
	InternalThoracicVessels: {
		Name:    "Internal thoracic vessels",
		Harm:    "Bleeding beside the sternum, deep to the costal cartilages.",
		Avoid:   "Stay superficial and tangential within two fingers of the sternal edge.",
		Sources: []evidence.Source{"STD"},
	},
	IntercostalBundle: {
		Name:    "Intercostal nerve and vessels",
		Harm:    "Sharp girdle pain, bleeding, neuritis; lies under the lower rib margin.",
		Avoid:   "Work on the rib, not in the space; upper edge of a rib rather than its lower edge.",
		Sources: []evidence.Source{"MYO-ICB", "STD"},
	},
	BreastTissue: {
		Name:    "Breast tissue and implants",
		Harm:    "Haematoma, infection, rupture of an implant.",
		Avoid:   "Displace tissue, ask about implants, do not cross an implant.",
		Sources: []evidence.Source{"FC-DN3", "STD"},
	},
	CarotidArtery: {
		Name: "Carotid artery",
		Harm: "Arterial puncture, dissection, haematoma, embolic stroke.",
		Avoid: "Palpate the pulse, lift sternomastoid off the bundle with a pincer, needle across " +
			"the lifted belly, keep the tip between the fingers.",
		Sources: []evidence.Source{"MDN-HN", "PEUK1", "STD"},
	},
	JugularVein: {
		Name: "Jugular veins",
		Harm: "Venous puncture and neck haematoma.",
		Avoid: "Fill the external vein by light pressure above the clavicle to see it, then avoid " +
			"it; lift muscle away.",
		Sources: []evidence.Source{"MDN-HN"},
	},
	VertebralArtery: {
		Name: "Vertebral artery",
		Harm: "Arterial puncture or dissection; most exposed in the suboccipital triangle over " +
			"the arch of C1.",
		Avoid: "Stay at or below C2 level, or aim at bone (C2 lamina, occiput); never aim " +
			"cranially at the atlanto-occipital gap; limit length.",
		Sources: []evidence.Source{"MDN-HN", "BMAS24", "OCI20", "RCPM25", "PHUNT-SO"},
	},
	SpinalCord: {
		Name: "Spinal cord, canal, foramen magnum",
		Harm: "Dural puncture, cord injury, epidural haematoma (can mimic a stroke).",
		Avoid: "Aim at lamina, not between laminae; slight extension rather than flexion at the " +
			"neck; keep lateral-to-medial angles shallow; short needle; watch anticoagulants.",
		Sources: []evidence.Source{
			"OCI21", "C5POS25", "WILL23", "TANG24", "EPI11", "SEH20", "HEMI15",
		},
	},
	SpinalNerveRoots: {
		Name: "Spinal nerve roots and foramen",
		Harm: "Radicular shock, neuritis.",
		Avoid: "Stay on lamina or transverse process, do not pass anterior to the transverse " +
			"process.",
		Sources: []evidence.Source{"STD"},
	},
	BrachialPlexus: {
		Name: "Brachial plexus",
		Harm: "Electric pain to the arm, neurapraxia.",
		Avoid: "Map the plexus behind and between anterior and middle scalenes; stay behind " +
			"sternomastoid above the clavicle; tiny depth; stop on arm paraesthesia.",
		Sources: []evidence.Source{"3P", "PEUK1", "STD"},
	},
	PhrenicNerve: {
		Name:    "Phrenic nerve",
		Harm:    "Hemidiaphragm irritation or palsy; nerve runs on the front of scalenus anterior.",
		Avoid:   "No perpendicular needling of the front of scalenus anterior.",
		Sources: []evidence.Source{"STD"},
	},
	AccessoryNerve: {
		Name: "Spinal accessory nerve (XI)",
		Harm: "Trapezius weakness.",
		Avoid: "Avoid the posterior triangle roof and the upper third of sternomastoid; stay in " +
			"the lower half of that muscle.",
		Sources: []evidence.Source{"SCM-US", "STD"},
	},
	CervicalCutaneousNerves: {
		Name:    "Great auricular, transverse cervical, supraclavicular nerves",
		Harm:    "Numbness or burning at ear, jaw or collarbone.",
		Avoid:   "Avoid the mid posterior edge of sternomastoid.",
		Sources: []evidence.Source{"SCM-US"},
	},
	GreaterOccipitalNerve: {
		Name: "Greater occipital nerve",
		Harm: "Scalp paraesthesia, neuralgia.",
		Avoid: "Expect it two to three cm lateral to the midline at the skull; redirect when the " +
			"scalp tingles.",
		Sources: []evidence.Source{"CPD-ADV", "STD"},
	},
	OccipitalArtery: {
		Name:    "Occipital artery",
		Harm:    "Scalp bleeding, haematoma.",
		Avoid:   "Palpate the pulse at the superior nuchal line; press after withdrawal.",
		Sources: []evidence.Source{"STD"},
	},
	TracheaEsophagus: {
		Name:    "Airway and gullet",
		Harm:    "Perforation, infection of deep neck spaces.",
		Avoid:   "No blind needling medial to the carotid sheath.",
		Sources: []evidence.Source{"STD"},
	},
	Thyroid: {
		Name:    "Thyroid gland",
		Harm:    "Haematoma.",
		Avoid:   "No blind needling medial to sternomastoid at C5 to C7.",
		Sources: []evidence.Source{"STD"},
	},
	ThoracicDuct: {
		Name:    "Thoracic duct",
		Harm:    "Chyle leak, left side, at the venous angle.",
		Avoid:   "Avoid the left supraclavicular fossa medially.",
		Sources: []evidence.Source{"STD"},
	},
	SubclavianVessels: {
		Name:    "Subclavian vessels",
		Harm:    "Major bleeding behind or under the clavicle.",
		Avoid:   "Never aim toward the first rib or behind the clavicle; stay parallel to it.",
		Sources: []evidence.Source{"STD"},
	},
	SuprascapularNeurovascular: {
		Name: "Suprascapular nerve and vessels",
		Harm: "Deep shoulder pain, spinatus weakness, bleeding at the notch.",
		Avoid: "Work the middle third of the fossa; avoid the notch at the junction of its outer " +
			"third and the spinoglenoid notch.",
		Sources: []evidence.Source{"SSNOTCH", "STD"},
	},
	DorsalScapularNeurovascular: {
		Name: "Dorsal scapular nerve and vessels",
		Harm: "Periscapular neuralgia, bleeding along the inner scapular border.",
		Avoid: "Stay off the immediate inner border at levator level; expect the nerve near the " +
			"levator.",
		Sources: []evidence.Source{"CPD-ADV", "STD"},
	},
	LongThoracicNerve: {
		Name:    "Long thoracic nerve",
		Harm:    "Scapular winging; nerve lies bare on serratus anterior at the mid-axillary line.",
		Avoid:   "Needle in front of or behind the mid-axillary line, on the rib.",
		Sources: []evidence.Source{"UEEXT", "STD"},
	},
	AxillaryNerve: {
		Name: "Axillary nerve and posterior circumflex vessels",
		Harm: "Deltoid weakness, patch numbness.",
		Avoid: "Keep out of the quadrangular space and of the line about a hand-breadth below the " +
			"acromion when deep.",
		Sources: []evidence.Source{"STD"},
	},
	AxillaryNeurovascular: {
		Name: "Axillary artery, vein and plexus cords",
		Harm: "Arterial bleeding, arm paralysis.",
		Avoid: "Palpate the pulse; lift the fold away and aim outward from the bundle; elbow or " +
			"hand jerks mean too close.",
		Sources: []evidence.Source{"ENT-UA", "ACU23", "SUB12"},
	},
	ThoracoacromialVessels: {
		Name: "Thoraco-acromial vessels",
		Harm: "Bleeding between the pectoral layers.",
		Avoid: "Look for them with ultrasound, or stay lateral to the coracoid line and " +
			"superficial.",
		Sources: []evidence.Source{"ACU23"},
	},
	CephalicVein: {
		Name:    "Cephalic vein",
		Harm:    "Bruising in the delto-pectoral groove.",
		Avoid:   "Avoid the groove.",
		Sources: []evidence.Source{"STD"},
	},
	ShoulderJointCapsule: {
		Name:    "Shoulder joint capsule",
		Harm:    "Joint infection.",
		Avoid:   "Stay in belly, not at the tendon-capsule; strict asepsis.",
		Sources: []evidence.Source{"STD"},
	},
	MusculocutaneousNerve: {
		Name: "Musculocutaneous nerve",
		Harm: "Elbow-flexor weakness, outer forearm numbness.",
		Avoid: "Strong elbow flexion on stimulation means the nerve is near; aim toward the " +
			"acromion or from lateral.",
		Sources: []evidence.Source{"ENT-UA"},
	},
	BrachialArtery: {
		Name:    "Brachial artery",
		Harm:    "Arterial bleed in the medial bicipital groove or elbow crease.",
		Avoid:   "Lift the biceps with a pincer; enter from lateral.",
		Sources: []evidence.Source{"STD"},
	},
	MedianNerve: {
		Name: "Median nerve",
		Harm: "Neurapraxia in arm, elbow or carpal region.",
		Avoid: "Keep radial or ulnar of the mid-line of the front of the forearm; know that it " +
			"lies about 9 mm from a correctly placed pronator teres needle.",
		Sources: []evidence.Source{"PT21", "ENT-FA"},
	},
	UlnarNerve: {
		Name: "Ulnar nerve",
		Harm: "Neurapraxia behind the medial epicondyle, in the forearm and at the wrist.",
		Avoid: "Pronate the forearm for a medial approach to the deep flexors; stay off the " +
			"cubital tunnel.",
		Sources: []evidence.Source{"FDP23", "STD"},
	},
	UlnarArtery: {
		Name:    "Ulnar artery",
		Harm:    "Bleeding on the ulnar side of the forearm and palm.",
		Avoid:   "Stay medial and superficial; palpate.",
		Sources: []evidence.Source{"PQ22", "STD"},
	},
	RadialNerve: {
		Name: "Radial nerve",
		Harm: "Wrist drop; a 50 mm needle in the outer arm at the middle-distal third of the " +
			"humerus caused a neurapraxia.",
		Avoid: "No deep perpendicular needling of the outer arm at the spiral groove or its exit; " +
			"use pincer and tangential lines.",
		Sources: []evidence.Source{"RADN18"},
	},
	PosteriorInterosseousNerve: {
		Name: "Deep branch of the radial nerve",
		Harm: "Finger-drop; runs through supinator.",
		Avoid: "Perpendicular dorsal entry about 4 cm below the lateral epicondyle in pronation; " +
			"stop at about 16 mm.",
		Sources: []evidence.Source{"SUP21"},
	},
	SuperficialRadialNerve: {
		Name:    "Superficial radial and lateral antebrachial cutaneous nerves",
		Harm:    "Burning at the back of the thumb.",
		Avoid:   "Avoid the radial edge of the distal forearm and the snuffbox.",
		Sources: []evidence.Source{"CPD-1", "SUP21"},
	},
	RadialArtery: {
		Name:    "Radial artery",
		Harm:    "Bleeding at wrist, snuffbox and first web.",
		Avoid:   "Palpate; stay dorsal and distal in the web.",
		Sources: []evidence.Source{"STD"},
	},
	AnteriorInterosseousBundle: {
		Name:    "Anterior interosseous nerve and artery",
		Harm:    "Weak pinch, deep bleeding.",
		Avoid:   "Dorsal route to pronator quadratus leaves about 5 mm; do not over-advance.",
		Sources: []evidence.Source{"PQ22"},
	},
	PalmarVesselsNerves: {
		Name:    "Palmar arches and digital nerves",
		Harm:    "Finger numbness, palm haematoma; painful.",
		Avoid:   "Enter from the back or the border of the hand; fine short needle.",
		Sources: []evidence.Source{"L2CHART", "STD"},
	},
	Kidney: {
		Name: "Kidney",
		Harm: "Renal puncture, haematuria, retroperitoneal bleed.",
		Avoid: "No deep sagittal needling lateral to the erector spinae at L1 to L3; aim at " +
			"transverse processes; do not needle the rib-12 insertion of quadratus lumborum.",
		Sources: []evidence.Source{"ZA121-L", "UPL20", "LOPEZ22", "CHIA17", "AAP-KID", "MDN-LP"},
	},
	PeritoneumBowel: {
		Name: "Peritoneum and bowel",
		Harm: "Peritonitis, abscess.",
		Avoid: "Only needle abdominal wall that can be lifted in a pincer, or stay flat over rib " +
			"or iliac crest; above the inguinal ligament a deep needle must cross the " +
			"peritoneal cavity.",
		Sources: []evidence.Source{"ZA121-L", "HALLE2", "MSDN4"},
	},
	Bladder: {
		Name:    "Urinary bladder",
		Harm:    "Puncture when full.",
		Avoid:   "Empty the bladder; stay tangential above the pubis.",
		Sources: []evidence.Source{"STD"},
	},
	Liver: {
		Name:    "Liver",
		Harm:    "Capsular bleed (right costal margin and lower right chest).",
		Avoid:   "Tangential only below the right costal margin.",
		Sources: []evidence.Source{"STD"},
	},
	Spleen: {
		Name:    "Spleen",
		Harm:    "Capsular bleed (left lower ribs).",
		Avoid:   "Tangential only at the left lower ribs.",
		Sources: []evidence.Source{"STD"},
	},
	AbdominalGreatVessels: {
		Name: "Aorta, vena cava, iliac vessels",
		Harm: "Catastrophic bleeding.",
		Avoid: "No deep anterior abdominal needling; for psoas, go past the transverse process " +
			"plane only under image guidance.",
		Sources: []evidence.Source{"HALLE2", "STD"},
	},
	LumbarPlexus: {
		Name:    "Lumbar plexus and genitofemoral nerve",
		Harm:    "Thigh pain or weakness.",
		Avoid:   "Stop on thigh paraesthesia; avoid blind posterior psoas needling.",
		Sources: []evidence.Source{"STD"},
	},
	EpigastricVessels: {
		Name:    "Epigastric vessels",
		Harm:    "Rectus-sheath haematoma.",
		Avoid:   "Needle medially or at the lateral border, tangentially; avoid the mid-rectus line.",
		Sources: []evidence.Source{"STD"},
	},
	IlioinguinalNerve: {
		Name:    "Ilio-inguinal and ilio-hypogastric nerves",
		Harm:    "Groin neuralgia.",
		Avoid:   "Avoid the strip just medial to the ASIS.",
		Sources: []evidence.Source{"FC-PREC"},
	},
	LateralFemoralCutaneousNerve: {
		Name:    "Lateral femoral cutaneous nerve",
		Harm:    "Outer-thigh numbness.",
		Avoid:   "Avoid one finger medial to and below the ASIS.",
		Sources: []evidence.Source{"FC-PREC"},
	},
	FemoralNeurovascular: {
		Name: "Femoral nerve, artery and vein",
		Harm: "Arterial bleed, quadriceps weakness.",
		Avoid: "Draw the femoral triangle, palpate the pulse and keep a finger on it; side-lying " +
			"widens the gap from AIIS to nerve.",
		Sources: []evidence.Source{"FC-PREC", "ILIAC19", "SART21", "MSDN5"},
	},
	AdductorCanal: {
		Name: "Adductor canal: femoral vessels and saphenous nerve",
		Harm: "Thigh haematoma.",
		Avoid: "Mark the canal; angle anterior for vastus medialis; leave the distal third of " +
			"gracilis.",
		Sources: []evidence.Source{"MSDN5", "MDN-LE"},
	},
	ProfundaFemoris: {
		Name:    "Deep femoral vessels",
		Harm:    "Deep thigh bleeding between the adductors.",
		Avoid:   "Use a pincer and keep the tip between the fingers.",
		Sources: []evidence.Source{"STD"},
	},
	ObturatorNeurovascular: {
		Name:    "Obturator nerve and vessels",
		Harm:    "Adductor spasm, medial thigh numbness, pelvic bleed.",
		Avoid:   "Stay superficial to the obturator membrane; ultrasound for deep work.",
		Sources: []evidence.Source{"STD"},
	},
	SciaticNerve: {
		Name: "Sciatic nerve",
		Harm: "Electric leg pain, foot drop.",
		Avoid: "Keep to the midpoint rather than the medial third of piriformis; displace " +
			"hamstrings laterally or medially; stop on leg paraesthesia.",
		Sources: []evidence.Source{"PIR22", "PIR18", "FC-PREC"},
	},
	GlutealVessels: {
		Name:    "Superior and inferior gluteal nerve and vessels",
		Harm:    "Deep buttock bleeding.",
		Avoid:   "Avoid the greater notch edge; work on the ilium.",
		Sources: []evidence.Source{"WMM-PIR", "STD"},
	},
	PudendalBundle: {
		Name:    "Pudendal nerve and internal pudendal vessels",
		Harm:    "Perineal numbness or pain.",
		Avoid:   "Stay on bone (ischium); keep off the ischial spine and Alcock canal.",
		Sources: []evidence.Source{"STD"},
	},
	PelvicViscera: {
		Name:    "Rectum, vagina, urethra",
		Harm:    "Perforation, infection.",
		Avoid:   "External route only, with a guarding finger where trained.",
		Sources: []evidence.Source{"MEND-PF", "WORTH-PF", "STD"},
	},
	SacralForamen: {
		Name:    "Posterior sacral foramina",
		Harm:    "Needle enters the canal or pelvis through a foramen.",
		Avoid:   "Short needle and oblique angle over the sacrum; bone contact is the stop.",
		Sources: []evidence.Source{"STD"},
	},
	HipJointCapsule: {
		Name:    "Hip joint capsule",
		Harm:    "Joint infection.",
		Avoid:   "Do not over-advance medial to the trochanter.",
		Sources: []evidence.Source{"FC-PREC"},
	},
	KneeJointCapsule: {
		Name:    "Knee joint and suprapatellar pouch",
		Harm:    "Joint infection.",
		Avoid:   "Stay three fingers above the patella when deep.",
		Sources: []evidence.Source{"STD"},
	},
	PoplitealNeurovascular: {
		Name:    "Popliteal vessels and tibial nerve",
		Harm:    "Arterial bleed, foot weakness.",
		Avoid:   "Stay out of the diamond; enter from the tibial side and hug bone.",
		Sources: []evidence.Source{"FC-PREC", "POP21", "POP22"},
	},
	CommonPeronealNerve: {
		Name: "Common peroneal (fibular) nerve",
		Harm: "Foot drop.",
		Avoid: "Avoid the fibular neck and the inner edge of the long-head biceps tendon; approach " +
			"short-head biceps from lateral.",
		Sources: []evidence.Source{"BFS21", "FC-PREC"},
	},
	SuperficialPeronealNerve: {
		Name:    "Superficial peroneal nerve",
		Harm:    "Numb foot dorsum.",
		Avoid:   "Stay on fibula, avoid the distal third septum.",
		Sources: []evidence.Source{"STD"},
	},
	DeepPeronealBundle: {
		Name: "Deep peroneal nerve and anterior tibial vessels",
		Harm: "Foot drop, compartment bleed.",
		Avoid: "Enter close to the tibial crest and aim laterally with limited depth, or toward " +
			"tibia; never to the interosseous membrane.",
		Sources: []evidence.Source{"FC-PREC", "SIFFI", "STD"},
	},
	PosteriorTibialNeurovascular: {
		Name: "Tibial nerve and posterior tibial vessels",
		Harm: "Sole numbness, deep calf bleed.",
		Avoid: "Hug the posterior tibia or fibula; avoid mid-line soleus; postero-medial route to " +
			"tibialis posterior keeps more distance than the anterior one.",
		Sources: []evidence.Source{"TP22", "FC-PREC", "SOL20"},
	},
	PeronealArtery: {
		Name:    "Peroneal (fibular) vessels",
		Harm:    "Deep lateral calf bleed.",
		Avoid:   "Touch the fibula and stay on it.",
		Sources: []evidence.Source{"FC-NEED", "STD"},
	},
	SaphenousNerveVein: {
		Name:    "Great saphenous vein and saphenous nerve",
		Harm:    "Bruise, medial leg burning.",
		Avoid:   "Avoid visible varices and the medial tibial edge.",
		Sources: []evidence.Source{"STD"},
	},
	SuralNerveVein: {
		Name:    "Sural nerve and small saphenous vein",
		Harm:    "Outer heel numbness, bruise.",
		Avoid:   "Avoid the midline groove of the calf.",
		Sources: []evidence.Source{"STD"},
	},
	CompartmentBleed: {
		Name: "Bleeding in a tight limb compartment",
		Harm: "Rising pressure, ischaemia.",
		Avoid: "Under an antithrombotic drug a precaution, not a bar: one side per session, few " +
			"insertions, firm pressure after withdrawal, recheck the limb before discharge, " +
			"written advice on tightness and pain out of proportion. For everyone: press after " +
			"withdrawal; both legs not on one day if sore.",
		Sources: []evidence.Source{"STD"},
	},
	PlantarNeurovascular: {
		Name:    "Medial and lateral plantar nerves and vessels",
		Harm:    "Toe numbness, painful haematoma.",
		Avoid:   "Enter from the medial or lateral border, above the arch line; fine needle.",
		Sources: []evidence.Source{"L2CHART", "FC-NEED"},
	},
	DorsalisPedis: {
		Name:    "Dorsalis pedis artery and deep peroneal nerve",
		Harm:    "Bleed, first-web numbness.",
		Avoid:   "Palpate between first and second rays; stay lateral to extensor hallucis longus.",
		Sources: []evidence.Source{"STD"},
	},
	OrbitEye: {
		Name:    "Eye and orbit",
		Harm:    "Globe or lid injury, black eye.",
		Avoid:   "Pinch skin and go parallel to the bone, away from the orbit.",
		Sources: []evidence.Source{"PEUK1", "STD"},
	},
	FacialNerveParotid: {
		Name: "Facial nerve, parotid gland and duct",
		Harm: "Facial weakness, salivary leak.",
		Avoid: "Work the lower front masseter, avoid the tragus-to-lip line; keep behind-the-ramus " +
			"needling short.",
		Sources: []evidence.Source{"MSK-PICT", "STD"},
	},
	SupraorbitalNeurovascular: {
		Name: "Supra-orbital and supratrochlear nerves and vessels",
		Harm: "Forehead haematoma, black eye, forehead numbness.",
		Avoid: "Feel for the supra-orbital notch at the inner third of the rim; stay tangential " +
			"and above the rim; press after withdrawal.",
		Sources: []evidence.Source{"STD"},
	},
	SuperficialTemporalArtery: {
		Name:    "Superficial temporal artery",
		Harm:    "Scalp haematoma.",
		Avoid:   "Palpate the pulse in front of the ear and along the temple first.",
		Sources: []evidence.Source{"MSK-PICT"},
	},
	FacialArtery: {
		Name:    "Facial artery",
		Harm:    "Cheek haematoma.",
		Avoid:   "Palpate at the front edge of masseter.",
		Sources: []evidence.Source{"STD"},
	},
	MaxillaryArtery: {
		Name:    "Maxillary artery and pterygoid plexus",
		Harm:    "Deep face haematoma.",
		Avoid:   "Fixed entry point and angle, sex-specific length, imaging where available.",
		Sources: []evidence.Source{"LP25", "LP15", "LPUCL"},
	},
	MandibularNerveBranches: {
		Name:    "Inferior alveolar, lingual and auriculotemporal nerves",
		Harm:    "Lip, chin or tongue numbness.",
		Avoid:   "Hug the inner face of the mandible; stop at 30 mm from the angle.",
		Sources: []evidence.Source{"MP20", "STD"},
	},
	TMJCapsule: {
		Name:    "Jaw joint capsule",
		Harm:    "Joint infection, pain.",
		Avoid:   "Enter in front of the condyle with the mouth slightly open.",
		Sources: []evidence.Source{"LP15", "STD"},
	},
	SubmandibularStructures: {
		Name:    "Submandibular gland, hypoglossal and facial vessels",
		Harm:    "Haematoma under the jaw, tongue weakness.",
		Avoid:   "Short, superficial, tangential.",
		Sources: []evidence.Source{"STD"},
	},
}
