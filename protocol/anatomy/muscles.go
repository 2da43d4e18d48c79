package anatomy

import "github.com/dryneedling/dryneedling/internal/enum"

// The muscles, and the parts of muscles that are needled separately, head to foot.
const (
	// Head.

	Temporalis Muscle = iota + 1
	MasseterSuperficial
	MasseterDeep
	MedialPterygoid
	LateralPterygoidSuperior
	LateralPterygoidInferior
	Frontalis
	Occipitalis
	OrbicularisOculi
	CorrugatorProcerus
	ZygomaticusMajor
	Buccinator
	DigastricAnterior

	// Neck. LevatorScapulaeScapular is at home in the shoulder, UpperTrapezius in the neck.

	DigastricPosterior
	SuprahyoidGroup
	SternocleidomastoidSternal
	SternocleidomastoidClavicular
	ScalenusAnterior
	ScalenusMedius
	ScalenusPosterior
	LongusColli
	Platysma
	SpleniusCapitis
	SpleniusCervicis
	SemispinalisCapitis
	SemispinalisCervicis
	CervicalMultifidus
	LongissimusCapitis
	RectusCapitisPosteriorMajor
	RectusCapitisPosteriorMinor
	ObliquusCapitisInferior
	ObliquusCapitisSuperior
	LevatorScapulaeCervical
	LevatorScapulaeScapular
	UpperTrapezius

	// Shoulder.

	Supraspinatus
	Infraspinatus
	TeresMinor
	TeresMajor
	Subscapularis
	LatissimusDorsi
	DeltoidAnterior
	DeltoidMiddle
	DeltoidPosterior

	// Upper arm.

	BicepsBrachii
	Brachialis
	Coracobrachialis
	TricepsLong
	TricepsLateral
	TricepsMedial

	// Forearm.

	Anconeus
	Brachioradialis
	ExtensorCarpiRadialisLongus
	ExtensorCarpiRadialisBrevis
	ExtensorDigitorum
	ExtensorDigitiMinimi
	ExtensorCarpiUlnaris
	ExtensorIndicis
	ExtensorPollicis
	AbductorPollicisLongus
	Supinator
	PronatorTeres
	FlexorCarpiRadialis
	PalmarisLongus
	FlexorCarpiUlnaris
	FlexorDigitorumSuperficialis
	FlexorDigitorumProfundus
	FlexorPollicisLongus
	PronatorQuadratus

	// Hand.

	AdductorPollicis
	OpponensPollicis
	AbductorPollicisBrevis
	FlexorPollicisBrevis
	FirstDorsalInterosseous
	DorsalInterossei2To4
	LumbricalsHand
	AbductorDigitiMinimiHand
	FlexorDigitiMinimiHand
	OpponensDigitiMinimi

	// Thorax.

	PectoralisMajorClavicular
	PectoralisMajorSternal
	PectoralisMajorCostal
	PectoralisMinor
	Subclavius
	Sternalis
	SerratusAnterior
	Intercostals
	DiaphragmCostal

	// Upper back.

	MiddleTrapezius
	LowerTrapezius
	RhomboidMinor
	RhomboidMajor
	SerratusPosteriorSuperior
	IliocostalisThoracis
	LongissimusThoracis
	ThoracicMultifidus
	SemispinalisThoracis

	// Lower back.

	SerratusPosteriorInferior
	IliocostalisLumborum
	LumbarMultifidus
	SacralMultifidus
	QuadratusLumborumSuperficial
	QuadratusLumborumDeep

	// Abdomen.

	RectusAbdominis
	ExternalOblique
	InternalOblique
	TransversusAbdominis
	Pyramidalis
	PsoasMajorLumbar

	// Pelvis.

	ObturatorInternus
	LevatorAni
	Coccygeus
	Bulbospongiosus
	Ischiocavernosus
	SuperficialTransversePerineal

	// Hip.

	GluteusMaximus
	GluteusMedius
	GluteusMinimusAnterior
	GluteusMinimusPosterior
	TensorFasciaeLatae
	Piriformis
	Gemelli
	QuadratusFemoris
	ObturatorExternus
	Iliacus
	IliopsoasDistal

	// Thigh.

	Sartorius
	RectusFemoris
	VastusMedialis
	VastusIntermedius
	VastusLateralis
	Pectineus
	AdductorLongus
	AdductorBrevis
	AdductorMagnus
	Gracilis
	BicepsFemorisLong
	BicepsFemorisShort
	Semitendinosus
	Semimembranosus

	// Lower leg.

	TibialisAnterior
	ExtensorDigitorumLongus
	ExtensorHallucisLongus
	PeroneusTertius
	PeroneusLongus
	PeroneusBrevis
	GastrocnemiusMedial
	GastrocnemiusLateral
	Soleus
	Plantaris
	Popliteus
	TibialisPosterior
	FlexorDigitorumLongus
	FlexorHallucisLongus

	// Foot.

	ExtensorDigitorumBrevis
	ExtensorHallucisBrevis
	AbductorHallucis
	FlexorDigitorumBrevis
	AbductorDigitiMinimiFoot
	QuadratusPlantae
	FlexorHallucisBrevis
	AdductorHallucis
	DorsalInterosseiFoot
	PlantarInterosseiFoot
	LumbricalsFoot
	FlexorDigitiMinimiFoot

	lastMuscle = FlexorDigitiMinimiFoot
)

var muscleNames = enum.Names[Muscle]{Type: "Muscle", What: "muscle", IDs: []string{
	Temporalis:               "temporalis",
	MasseterSuperficial:      "masseter-superficial",
	MasseterDeep:             "masseter-deep",
	MedialPterygoid:          "medial-pterygoid",
	LateralPterygoidSuperior: "lateral-pterygoid-superior",
	LateralPterygoidInferior: "lateral-pterygoid-inferior",
	Frontalis:                "frontalis",
	Occipitalis:              "occipitalis",
	OrbicularisOculi:         "orbicularis-oculi",
	CorrugatorProcerus:       "corrugator-procerus",
	ZygomaticusMajor:         "zygomaticus-major",
	Buccinator:               "buccinator",
	DigastricAnterior:        "digastric-anterior",

	DigastricPosterior:            "digastric-posterior",
	SuprahyoidGroup:               "suprahyoid-group",
	SternocleidomastoidSternal:    "sternocleidomastoid-sternal",
	SternocleidomastoidClavicular: "sternocleidomastoid-clavicular",
	ScalenusAnterior:              "scalenus-anterior",
	ScalenusMedius:                "scalenus-medius",
	ScalenusPosterior:             "scalenus-posterior",
	LongusColli:                   "longus-colli",
	Platysma:                      "platysma",
	SpleniusCapitis:               "splenius-capitis",
	SpleniusCervicis:              "splenius-cervicis",
	SemispinalisCapitis:           "semispinalis-capitis",
	SemispinalisCervicis:          "semispinalis-cervicis",
	CervicalMultifidus:            "cervical-multifidus",
	LongissimusCapitis:            "longissimus-capitis",
	RectusCapitisPosteriorMajor:   "rectus-capitis-posterior-major",
	RectusCapitisPosteriorMinor:   "rectus-capitis-posterior-minor",
	ObliquusCapitisInferior:       "obliquus-capitis-inferior",
	ObliquusCapitisSuperior:       "obliquus-capitis-superior",
	LevatorScapulaeCervical:       "levator-scapulae-cervical",
	LevatorScapulaeScapular:       "levator-scapulae-scapular",
	UpperTrapezius:                "upper-trapezius",

	Supraspinatus:    "supraspinatus",
	Infraspinatus:    "infraspinatus",
	TeresMinor:       "teres-minor",
	TeresMajor:       "teres-major",
	Subscapularis:    "subscapularis",
	LatissimusDorsi:  "latissimus-dorsi",
	DeltoidAnterior:  "deltoid-anterior",
	DeltoidMiddle:    "deltoid-middle",
	DeltoidPosterior: "deltoid-posterior",

	BicepsBrachii:    "biceps-brachii",
	Brachialis:       "brachialis",
	Coracobrachialis: "coracobrachialis",
	TricepsLong:      "triceps-long",
	TricepsLateral:   "triceps-lateral",
	TricepsMedial:    "triceps-medial",

	Anconeus:                     "anconeus",
	Brachioradialis:              "brachioradialis",
	ExtensorCarpiRadialisLongus:  "extensor-carpi-radialis-longus",
	ExtensorCarpiRadialisBrevis:  "extensor-carpi-radialis-brevis",
	ExtensorDigitorum:            "extensor-digitorum",
	ExtensorDigitiMinimi:         "extensor-digiti-minimi",
	ExtensorCarpiUlnaris:         "extensor-carpi-ulnaris",
	ExtensorIndicis:              "extensor-indicis",
	ExtensorPollicis:             "extensor-pollicis",
	AbductorPollicisLongus:       "abductor-pollicis-longus",
	Supinator:                    "supinator",
	PronatorTeres:                "pronator-teres",
	FlexorCarpiRadialis:          "flexor-carpi-radialis",
	PalmarisLongus:               "palmaris-longus",
	FlexorCarpiUlnaris:           "flexor-carpi-ulnaris",
	FlexorDigitorumSuperficialis: "flexor-digitorum-superficialis",
	FlexorDigitorumProfundus:     "flexor-digitorum-profundus",
	FlexorPollicisLongus:         "flexor-pollicis-longus",
	PronatorQuadratus:            "pronator-quadratus",

	AdductorPollicis:         "adductor-pollicis",
	OpponensPollicis:         "opponens-pollicis",
	AbductorPollicisBrevis:   "abductor-pollicis-brevis",
	FlexorPollicisBrevis:     "flexor-pollicis-brevis",
	FirstDorsalInterosseous:  "first-dorsal-interosseous",
	DorsalInterossei2To4:     "dorsal-interossei-2-4",
	LumbricalsHand:           "lumbricals-hand",
	AbductorDigitiMinimiHand: "abductor-digiti-minimi-hand",
	FlexorDigitiMinimiHand:   "flexor-digiti-minimi-hand",
	OpponensDigitiMinimi:     "opponens-digiti-minimi",

	PectoralisMajorClavicular: "pectoralis-major-clavicular",
	PectoralisMajorSternal:    "pectoralis-major-sternal",
	PectoralisMajorCostal:     "pectoralis-major-costal",
	PectoralisMinor:           "pectoralis-minor",
	Subclavius:                "subclavius",
	Sternalis:                 "sternalis",
	SerratusAnterior:          "serratus-anterior",
	Intercostals:              "intercostals",
	DiaphragmCostal:           "diaphragm-costal",

	MiddleTrapezius:           "middle-trapezius",
	LowerTrapezius:            "lower-trapezius",
	RhomboidMinor:             "rhomboid-minor",
	RhomboidMajor:             "rhomboid-major",
	SerratusPosteriorSuperior: "serratus-posterior-superior",
	IliocostalisThoracis:      "iliocostalis-thoracis",
	LongissimusThoracis:       "longissimus-thoracis",
	ThoracicMultifidus:        "thoracic-multifidus",
	SemispinalisThoracis:      "semispinalis-thoracis",

	SerratusPosteriorInferior:    "serratus-posterior-inferior",
	IliocostalisLumborum:         "iliocostalis-lumborum",
	LumbarMultifidus:             "lumbar-multifidus",
	SacralMultifidus:             "sacral-multifidus",
	QuadratusLumborumSuperficial: "quadratus-lumborum-superficial",
	QuadratusLumborumDeep:        "quadratus-lumborum-deep",

	RectusAbdominis:      "rectus-abdominis",
	ExternalOblique:      "external-oblique",
	InternalOblique:      "internal-oblique",
	TransversusAbdominis: "transversus-abdominis",
	Pyramidalis:          "pyramidalis",
	PsoasMajorLumbar:     "psoas-major-lumbar",

	ObturatorInternus:             "obturator-internus",
	LevatorAni:                    "levator-ani",
	Coccygeus:                     "coccygeus",
	Bulbospongiosus:               "bulbospongiosus",
	Ischiocavernosus:              "ischiocavernosus",
	SuperficialTransversePerineal: "superficial-transverse-perineal",

	GluteusMaximus:          "gluteus-maximus",
	GluteusMedius:           "gluteus-medius",
	GluteusMinimusAnterior:  "gluteus-minimus-anterior",
	GluteusMinimusPosterior: "gluteus-minimus-posterior",
	TensorFasciaeLatae:      "tensor-fasciae-latae",
	Piriformis:              "piriformis",
	Gemelli:                 "gemelli",
	QuadratusFemoris:        "quadratus-femoris",
	ObturatorExternus:       "obturator-externus",
	Iliacus:                 "iliacus",
	IliopsoasDistal:         "iliopsoas-distal",

	Sartorius:          "sartorius",
	RectusFemoris:      "rectus-femoris",
	VastusMedialis:     "vastus-medialis",
	VastusIntermedius:  "vastus-intermedius",
	VastusLateralis:    "vastus-lateralis",
	Pectineus:          "pectineus",
	AdductorLongus:     "adductor-longus",
	AdductorBrevis:     "adductor-brevis",
	AdductorMagnus:     "adductor-magnus",
	Gracilis:           "gracilis",
	BicepsFemorisLong:  "biceps-femoris-long",
	BicepsFemorisShort: "biceps-femoris-short",
	Semitendinosus:     "semitendinosus",
	Semimembranosus:    "semimembranosus",

	TibialisAnterior:        "tibialis-anterior",
	ExtensorDigitorumLongus: "extensor-digitorum-longus",
	ExtensorHallucisLongus:  "extensor-hallucis-longus",
	PeroneusTertius:         "peroneus-tertius",
	PeroneusLongus:          "peroneus-longus",
	PeroneusBrevis:          "peroneus-brevis",
	GastrocnemiusMedial:     "gastrocnemius-medial",
	GastrocnemiusLateral:    "gastrocnemius-lateral",
	Soleus:                  "soleus",
	Plantaris:               "plantaris",
	Popliteus:               "popliteus",
	TibialisPosterior:       "tibialis-posterior",
	FlexorDigitorumLongus:   "flexor-digitorum-longus",
	FlexorHallucisLongus:    "flexor-hallucis-longus",

	ExtensorDigitorumBrevis:  "extensor-digitorum-brevis",
	ExtensorHallucisBrevis:   "extensor-hallucis-brevis",
	AbductorHallucis:         "abductor-hallucis",
	FlexorDigitorumBrevis:    "flexor-digitorum-brevis",
	AbductorDigitiMinimiFoot: "abductor-digiti-minimi-foot",
	QuadratusPlantae:         "quadratus-plantae",
	FlexorHallucisBrevis:     "flexor-hallucis-brevis",
	AdductorHallucis:         "adductor-hallucis",
	DorsalInterosseiFoot:     "dorsal-interossei-foot",
	PlantarInterosseiFoot:    "plantar-interossei-foot",
	LumbricalsFoot:           "lumbricals-foot",
	FlexorDigitiMinimiFoot:   "flexor-digiti-minimi-foot",
}}
