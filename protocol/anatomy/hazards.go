package anatomy

import "github.com/dryneedling/dryneedling/internal/enum"

// The hazards: chest and neck, shoulder and arm, abdomen and pelvis, leg, face.
const (
	// Chest and neck.

	LungPleura Hazard = iota + 1
	ScapularDefect
	HeartPericardium
	InternalThoracicVessels
	IntercostalBundle
	BreastTissue
	CarotidArtery
	JugularVein
	VertebralArtery
	SpinalCord
	SpinalNerveRoots
	BrachialPlexus
	PhrenicNerve
	AccessoryNerve
	CervicalCutaneousNerves
	GreaterOccipitalNerve
	OccipitalArtery
	TracheaEsophagus
	Thyroid
	ThoracicDuct
	SubclavianVessels

	// Shoulder, arm and hand.

	SuprascapularNeurovascular
	DorsalScapularNeurovascular
	LongThoracicNerve
	AxillaryNerve
	AxillaryNeurovascular
	ThoracoacromialVessels
	CephalicVein
	ShoulderJointCapsule
	MusculocutaneousNerve
	BrachialArtery
	MedianNerve
	UlnarNerve
	UlnarArtery
	RadialNerve
	PosteriorInterosseousNerve
	SuperficialRadialNerve
	RadialArtery
	AnteriorInterosseousBundle
	PalmarVesselsNerves

	// Abdomen.

	Kidney
	PeritoneumBowel
	Bladder
	Liver
	Spleen
	AbdominalGreatVessels
	LumbarPlexus
	EpigastricVessels

	// Groin, hip, pelvis and leg.

	IlioinguinalNerve
	LateralFemoralCutaneousNerve
	FemoralNeurovascular
	AdductorCanal
	ProfundaFemoris
	ObturatorNeurovascular
	SciaticNerve
	GlutealVessels
	PudendalBundle
	PelvicViscera
	SacralForamen
	HipJointCapsule
	KneeJointCapsule
	PoplitealNeurovascular
	CommonPeronealNerve
	SuperficialPeronealNerve
	DeepPeronealBundle
	PosteriorTibialNeurovascular
	PeronealArtery
	SaphenousNerveVein
	SuralNerveVein
	CompartmentBleed
	PlantarNeurovascular
	DorsalisPedis

	// Face and jaw.

	OrbitEye
	FacialNerveParotid
	SupraorbitalNeurovascular
	SuperficialTemporalArtery
	FacialArtery
	MaxillaryArtery
	MandibularNerveBranches
	TMJCapsule
	SubmandibularStructures

	lastHazard = SubmandibularStructures
)

var hazardNames = enum.Names[Hazard]{Type: "Hazard", What: "hazard", IDs: []string{
	LungPleura:              "lung-pleura",
	ScapularDefect:          "scapular-defect",
	HeartPericardium:        "heart-pericardium",
	InternalThoracicVessels: "internal-thoracic-vessels",
	IntercostalBundle:       "intercostal-bundle",
	BreastTissue:            "breast-tissue",
	CarotidArtery:           "carotid-artery",
	JugularVein:             "jugular-vein",
	VertebralArtery:         "vertebral-artery",
	SpinalCord:              "spinal-cord",
	SpinalNerveRoots:        "spinal-nerve-roots",
	BrachialPlexus:          "brachial-plexus",
	PhrenicNerve:            "phrenic-nerve",
	AccessoryNerve:          "accessory-nerve",
	CervicalCutaneousNerves: "cervical-cutaneous-nerves",
	GreaterOccipitalNerve:   "greater-occipital-nerve",
	OccipitalArtery:         "occipital-artery",
	TracheaEsophagus:        "trachea-oesophagus",
	Thyroid:                 "thyroid",
	ThoracicDuct:            "thoracic-duct",
	SubclavianVessels:       "subclavian-vessels",

	SuprascapularNeurovascular:  "suprascapular-neurovascular",
	DorsalScapularNeurovascular: "dorsal-scapular-neurovascular",
	LongThoracicNerve:           "long-thoracic-nerve",
	AxillaryNerve:               "axillary-nerve",
	AxillaryNeurovascular:       "axillary-neurovascular",
	ThoracoacromialVessels:      "thoracoacromial-vessels",
	CephalicVein:                "cephalic-vein",
	ShoulderJointCapsule:        "shoulder-joint-capsule",
	MusculocutaneousNerve:       "musculocutaneous-nerve",
	BrachialArtery:              "brachial-artery",
	MedianNerve:                 "median-nerve",
	UlnarNerve:                  "ulnar-nerve",
	UlnarArtery:                 "ulnar-artery",
	RadialNerve:                 "radial-nerve",
	PosteriorInterosseousNerve:  "posterior-interosseous-nerve",
	SuperficialRadialNerve:      "superficial-radial-nerve",
	RadialArtery:                "radial-artery",
	AnteriorInterosseousBundle:  "anterior-interosseous-bundle",
	PalmarVesselsNerves:         "palmar-vessels-nerves",

	Kidney:                "kidney",
	PeritoneumBowel:       "peritoneum-bowel",
	Bladder:               "bladder",
	Liver:                 "liver",
	Spleen:                "spleen",
	AbdominalGreatVessels: "abdominal-great-vessels",
	LumbarPlexus:          "lumbar-plexus",
	EpigastricVessels:     "epigastric-vessels",

	IlioinguinalNerve:            "ilioinguinal-nerve",
	LateralFemoralCutaneousNerve: "lateral-femoral-cutaneous-nerve",
	FemoralNeurovascular:         "femoral-neurovascular",
	AdductorCanal:                "adductor-canal",
	ProfundaFemoris:              "profunda-femoris",
	ObturatorNeurovascular:       "obturator-neurovascular",
	SciaticNerve:                 "sciatic-nerve",
	GlutealVessels:               "gluteal-vessels",
	PudendalBundle:               "pudendal-bundle",
	PelvicViscera:                "pelvic-viscera",
	SacralForamen:                "sacral-foramen",
	HipJointCapsule:              "hip-joint-capsule",
	KneeJointCapsule:             "knee-joint-capsule",
	PoplitealNeurovascular:       "popliteal-neurovascular",
	CommonPeronealNerve:          "common-peroneal-nerve",
	SuperficialPeronealNerve:     "superficial-peroneal-nerve",
	DeepPeronealBundle:           "deep-peroneal-bundle",
	PosteriorTibialNeurovascular: "posterior-tibial-neurovascular",
	PeronealArtery:               "peroneal-artery",
	SaphenousNerveVein:           "saphenous-nerve-vein",
	SuralNerveVein:               "sural-nerve-vein",
	CompartmentBleed:             "compartment-bleed",
	PlantarNeurovascular:         "plantar-neurovascular",
	DorsalisPedis:                "dorsalis-pedis",

	OrbitEye:                  "orbit-eye",
	FacialNerveParotid:        "facial-nerve-parotid",
	SupraorbitalNeurovascular: "supraorbital-neurovascular",
	SuperficialTemporalArtery: "superficial-temporal-artery",
	FacialArtery:              "facial-artery",
	MaxillaryArtery:           "maxillary-artery",
	MandibularNerveBranches:   "mandibular-nerve-branches",
	TMJCapsule:                "tmj-capsule",
	SubmandibularStructures:   "submandibular-structures",
}}
