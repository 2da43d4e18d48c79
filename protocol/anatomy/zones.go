package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// Zones of referred pain. Kept by hand; the vocabulary is the library's own, and no clinician has
// reviewed it.

// The zones, in the order of the body chart: head, trunk, arm, leg.
const (
	// Head.

	Vertex Zone = iota + 1
	Forehead
	Eyebrow
	BehindEye
	Temple
	ParietalScalp
	Occiput
	Mastoid
	Ear
	TMJ
	Cheek
	Nose
	UpperTeeth
	LowerTeeth
	Jaw
	Chin

	// Neck and shoulder.

	Throat
	AnteriorNeck
	LateralNeck
	PosteriorNeck
	NeckShoulderAngle
	TopOfShoulder
	AnteriorShoulder
	LateralShoulder
	PosteriorShoulder
	Axilla
	ScapulaSuperior
	ScapulaBody

	// Trunk.

	MedialScapularBorder
	InferiorScapularAngle
	UpperChest
	Sternum
	Breast
	LateralChest
	LowerRibsFront
	Interscapular
	MidThoracic
	ThoracicSpineMidline
	PosteriorLowerRibs
	UpperAbdomen
	LowerAbdomen
	Suprapubic
	Groin
	Lumbar
	LumbarMidline
	IliacCrest
	Sacroiliac
	Sacrum
	Coccyx
	Perineum
	Anorectal
	Genitals

	// Hip.

	ButtockUpper
	ButtockLower
	LateralHip
	AnteriorHip

	// Arm and hand. Elbow zones belong to the upper arm, wrist zones to the forearm.

	AnteriorUpperArm
	LateralUpperArm
	PosteriorUpperArm
	MedialUpperArm
	LateralElbow
	MedialElbow
	AnteriorElbow
	PosteriorElbow
	RadialForearm
	DorsalForearm
	UlnarForearm
	VolarForearm
	DorsalWrist
	VolarWrist
	RadialWrist
	UlnarWrist
	DorsalHand
	Palm
	ThenarEminence
	HypothenarEminence
	ThumbWeb
	Thumb
	IndexFinger
	MiddleFinger
	RingFinger
	LittleFinger

	// Leg and foot. Knee zones belong to the thigh, ankle zones to the lower leg.

	AnteriorThigh
	MedialThigh
	LateralThigh
	PosteriorThigh
	AnteriorKnee
	MedialKnee
	LateralKnee
	PosteriorKnee
	Shin
	MedialLeg
	LateralLeg
	Calf
	Achilles
	AnteriorAnkle
	MedialAnkle
	LateralAnkle
	DorsalFoot
	Heel
	PlantarHeel
	MedialArch
	PlantarFoot
	BallOfFoot
	LateralFoot
	GreatToe
	LesserToes

	lastZone = LesserToes
)

var zoneNames = enum.Names[Zone]{Type: "Zone", What: "zone", IDs: []string{
	Vertex:        "vertex",
	Forehead:      "forehead",
	Eyebrow:       "eyebrow",
	BehindEye:     "behind-eye",
	Temple:        "temple",
	ParietalScalp: "parietal-scalp",
	Occiput:       "occiput",
	Mastoid:       "mastoid",
	Ear:           "ear",
	TMJ:           "tmj",
	Cheek:         "cheek",
	Nose:          "nose",
	UpperTeeth:    "upper-teeth",
	LowerTeeth:    "lower-teeth",
	Jaw:           "jaw",
	Chin:          "chin",

	Throat:            "throat",
	AnteriorNeck:      "anterior-neck",
	LateralNeck:       "lateral-neck",
	PosteriorNeck:     "posterior-neck",
	NeckShoulderAngle: "neck-shoulder-angle",
	TopOfShoulder:     "top-of-shoulder",
	AnteriorShoulder:  "anterior-shoulder",
	LateralShoulder:   "lateral-shoulder",
	PosteriorShoulder: "posterior-shoulder",
	Axilla:            "axilla",
	ScapulaSuperior:   "scapula-superior",
	ScapulaBody:       "scapula-body",

	MedialScapularBorder:  "medial-scapular-border",
	InferiorScapularAngle: "inferior-scapular-angle",
	UpperChest:            "upper-chest",
	Sternum:               "sternum",
	Breast:                "breast",
	LateralChest:          "lateral-chest",
	LowerRibsFront:        "lower-ribs-front",
	Interscapular:         "interscapular",
	MidThoracic:           "mid-thoracic",
	ThoracicSpineMidline:  "thoracic-spine-midline",
	PosteriorLowerRibs:    "posterior-lower-ribs",
	UpperAbdomen:          "upper-abdomen",
	LowerAbdomen:          "lower-abdomen",
	Suprapubic:            "suprapubic",
	Groin:                 "groin",
	Lumbar:                "lumbar",
	LumbarMidline:         "lumbar-midline",
	IliacCrest:            "iliac-crest",
	Sacroiliac:            "sacroiliac",
	Sacrum:                "sacrum",
	Coccyx:                "coccyx",
	Perineum:              "perineum",
	Anorectal:             "anorectal",
	Genitals:              "genitals",

	ButtockUpper: "buttock-upper",
	ButtockLower: "buttock-lower",
	LateralHip:   "lateral-hip",
	AnteriorHip:  "anterior-hip",

	AnteriorUpperArm:   "anterior-upper-arm",
	LateralUpperArm:    "lateral-upper-arm",
	PosteriorUpperArm:  "posterior-upper-arm",
	MedialUpperArm:     "medial-upper-arm",
	LateralElbow:       "lateral-elbow",
	MedialElbow:        "medial-elbow",
	AnteriorElbow:      "anterior-elbow",
	PosteriorElbow:     "posterior-elbow",
	RadialForearm:      "radial-forearm",
	DorsalForearm:      "dorsal-forearm",
	UlnarForearm:       "ulnar-forearm",
	VolarForearm:       "volar-forearm",
	DorsalWrist:        "dorsal-wrist",
	VolarWrist:         "volar-wrist",
	RadialWrist:        "radial-wrist",
	UlnarWrist:         "ulnar-wrist",
	DorsalHand:         "dorsal-hand",
	Palm:               "palm",
	ThenarEminence:     "thenar-eminence",
	HypothenarEminence: "hypothenar-eminence",
	ThumbWeb:           "thumb-web",
	Thumb:              "thumb",
	IndexFinger:        "index-finger",
	MiddleFinger:       "middle-finger",
	RingFinger:         "ring-finger",
	LittleFinger:       "little-finger",

	AnteriorThigh:  "anterior-thigh",
	MedialThigh:    "medial-thigh",
	LateralThigh:   "lateral-thigh",
	PosteriorThigh: "posterior-thigh",
	AnteriorKnee:   "anterior-knee",
	MedialKnee:     "medial-knee",
	LateralKnee:    "lateral-knee",
	PosteriorKnee:  "posterior-knee",
	Shin:           "shin",
	MedialLeg:      "medial-leg",
	LateralLeg:     "lateral-leg",
	Calf:           "calf",
	Achilles:       "achilles",
	AnteriorAnkle:  "anterior-ankle",
	MedialAnkle:    "medial-ankle",
	LateralAnkle:   "lateral-ankle",
	DorsalFoot:     "dorsal-foot",
	Heel:           "heel",
	PlantarHeel:    "plantar-heel",
	MedialArch:     "medial-arch",
	PlantarFoot:    "plantar-foot",
	BallOfFoot:     "ball-of-foot",
	LateralFoot:    "lateral-foot",
	GreatToe:       "great-toe",
	LesserToes:     "lesser-toes",
}}

var zoneTable = [...]zoneRow{
	Vertex:        {Name: "Crown of the head", View: ViewBoth, Region: body.Head},
	Forehead:      {Name: "Forehead", Sideable: true, View: ViewFront, Region: body.Head},
	Eyebrow:       {Name: "Eyebrow / supra-orbital ridge", Sideable: true, View: ViewFront, Region: body.Head},
	BehindEye:     {Name: "Deep behind or around the eye", Sideable: true, View: ViewFront, Region: body.Head},
	Temple:        {Name: "Temple", Sideable: true, View: ViewFront, Region: body.Head},
	ParietalScalp: {Name: "Side of the scalp above the ear", Sideable: true, View: ViewBoth, Region: body.Head},
	Occiput:       {Name: "Back of the head", Sideable: true, View: ViewBack, Region: body.Head},
	Mastoid:       {Name: "Behind the ear / mastoid", Sideable: true, View: ViewBack, Region: body.Head},
	Ear:           {Name: "Ear (incl. deep ear)", Sideable: true, View: ViewBoth, Region: body.Head},
	TMJ:           {Name: "Jaw joint, in front of the ear", Sideable: true, View: ViewFront, Region: body.Head},
	Cheek:         {Name: "Cheek / maxilla", Sideable: true, View: ViewFront, Region: body.Head},
	Nose:          {Name: "Side or bridge of the nose", View: ViewFront, Region: body.Head},
	UpperTeeth:    {Name: "Upper teeth and gum", Sideable: true, View: ViewFront, Region: body.Head},
	LowerTeeth:    {Name: "Lower teeth and gum", Sideable: true, View: ViewFront, Region: body.Head},
	Jaw:           {Name: "Mandible (body and angle)", Sideable: true, View: ViewFront, Region: body.Head},
	Chin:          {Name: "Chin", View: ViewFront, Region: body.Head},

	Throat:            {Name: "Throat, felt deep or on swallowing", View: ViewFront, Region: body.Neck},
	AnteriorNeck:      {Name: "Front of the neck", Sideable: true, View: ViewFront, Region: body.Neck},
	LateralNeck:       {Name: "Side of the neck", Sideable: true, View: ViewBoth, Region: body.Neck},
	PosteriorNeck:     {Name: "Back of the neck", Sideable: true, View: ViewBack, Region: body.Neck},
	NeckShoulderAngle: {Name: "Angle between neck and shoulder", Sideable: true, View: ViewBack, Region: body.Neck},
	TopOfShoulder:     {Name: "Top of the shoulder / acromion", Sideable: true, View: ViewBoth, Region: body.Shoulder},
	AnteriorShoulder:  {Name: "Front of the shoulder", Sideable: true, View: ViewFront, Region: body.Shoulder},
	LateralShoulder:   {Name: "Outer shoulder (mid deltoid)", Sideable: true, View: ViewBoth, Region: body.Shoulder},
	PosteriorShoulder: {Name: "Back of the shoulder", Sideable: true, View: ViewBack, Region: body.Shoulder},
	Axilla:            {Name: "Armpit", Sideable: true, View: ViewFront, Region: body.Shoulder},
	ScapulaSuperior:   {Name: "Supraspinous area of the scapula", Sideable: true, View: ViewBack, Region: body.Shoulder},
	ScapulaBody:       {Name: "Body of the scapula (incl. felt deep to it)", Sideable: true, View: ViewBack, Region: body.Shoulder},

	MedialScapularBorder:  {Name: "Inner border of the scapula", Sideable: true, View: ViewBack, Region: body.UpperBack},
	InferiorScapularAngle: {Name: "Lower tip of the scapula", Sideable: true, View: ViewBack, Region: body.UpperBack},
	UpperChest:            {Name: "Upper chest, below the clavicle", Sideable: true, View: ViewFront, Region: body.Thorax},
	Sternum:               {Name: "Breastbone", View: ViewFront, Region: body.Thorax},
	Breast:                {Name: "Breast / nipple area", Sideable: true, View: ViewFront, Region: body.Thorax},
	LateralChest:          {Name: "Side of the rib cage", Sideable: true, View: ViewBoth, Region: body.Thorax},
	LowerRibsFront:        {Name: "Front costal margin", Sideable: true, View: ViewFront, Region: body.Thorax},
	Interscapular:         {Name: "Between spine and scapula", Sideable: true, View: ViewBack, Region: body.UpperBack},
	MidThoracic:           {Name: "Mid-back beside the spine", Sideable: true, View: ViewBack, Region: body.UpperBack},
	ThoracicSpineMidline:  {Name: "Thoracic spinous processes", View: ViewBack, Region: body.UpperBack},
	PosteriorLowerRibs:    {Name: "Back of the lower ribs", Sideable: true, View: ViewBack, Region: body.UpperBack},
	UpperAbdomen:          {Name: "Upper abdominal quadrant", Sideable: true, View: ViewFront, Region: body.Abdomen},
	LowerAbdomen:          {Name: "Lower abdominal quadrant", Sideable: true, View: ViewFront, Region: body.Abdomen},
	Suprapubic:            {Name: "Above the pubis", View: ViewFront, Region: body.Abdomen},
	Groin:                 {Name: "Groin crease and inner groin", Sideable: true, View: ViewFront, Region: body.Abdomen},
	Lumbar:                {Name: "Low back beside the spine", Sideable: true, View: ViewBack, Region: body.LowerBack},
	LumbarMidline:         {Name: "Lumbar spinous processes", View: ViewBack, Region: body.LowerBack},
	IliacCrest:            {Name: "Along the iliac crest", Sideable: true, View: ViewBoth, Region: body.LowerBack},
	Sacroiliac:            {Name: "Sacro-iliac joint area", Sideable: true, View: ViewBack, Region: body.LowerBack},
	Sacrum:                {Name: "Sacrum", View: ViewBack, Region: body.Pelvis},
	Coccyx:                {Name: "Tailbone", View: ViewBack, Region: body.Pelvis},
	Perineum:              {Name: "Perineum", View: ViewFront, Region: body.Pelvis},
	Anorectal:             {Name: "Anal / rectal, felt deep", View: ViewBack, Region: body.Pelvis},
	Genitals:              {Name: "External genitals", View: ViewFront, Region: body.Pelvis},

	ButtockUpper: {Name: "Upper buttock", Sideable: true, View: ViewBack, Region: body.Hip},
	ButtockLower: {Name: "Lower buttock, to the gluteal fold", Sideable: true, View: ViewBack, Region: body.Hip},
	LateralHip:   {Name: "Greater trochanter area", Sideable: true, View: ViewBoth, Region: body.Hip},
	AnteriorHip:  {Name: "Front of the hip joint", Sideable: true, View: ViewFront, Region: body.Hip},

	AnteriorUpperArm:   {Name: "Front of the upper arm", Sideable: true, View: ViewFront, Region: body.UpperArm},
	LateralUpperArm:    {Name: "Outer upper arm", Sideable: true, View: ViewBoth, Region: body.UpperArm},
	PosteriorUpperArm:  {Name: "Back of the upper arm", Sideable: true, View: ViewBack, Region: body.UpperArm},
	MedialUpperArm:     {Name: "Inner upper arm", Sideable: true, View: ViewFront, Region: body.UpperArm},
	LateralElbow:       {Name: "Outer elbow / lateral epicondyle", Sideable: true, View: ViewBoth, Region: body.UpperArm},
	MedialElbow:        {Name: "Inner elbow / medial epicondyle", Sideable: true, View: ViewFront, Region: body.UpperArm},
	AnteriorElbow:      {Name: "Elbow crease", Sideable: true, View: ViewFront, Region: body.UpperArm},
	PosteriorElbow:     {Name: "Point of the elbow", Sideable: true, View: ViewBack, Region: body.UpperArm},
	RadialForearm:      {Name: "Thumb side of the forearm", Sideable: true, View: ViewBoth, Region: body.Forearm},
	DorsalForearm:      {Name: "Back of the forearm", Sideable: true, View: ViewBack, Region: body.Forearm},
	UlnarForearm:       {Name: "Little-finger side of the forearm", Sideable: true, View: ViewBoth, Region: body.Forearm},
	VolarForearm:       {Name: "Front of the forearm", Sideable: true, View: ViewFront, Region: body.Forearm},
	DorsalWrist:        {Name: "Back of the wrist", Sideable: true, View: ViewBack, Region: body.Forearm},
	VolarWrist:         {Name: "Front of the wrist", Sideable: true, View: ViewFront, Region: body.Forearm},
	RadialWrist:        {Name: "Thumb side of the wrist", Sideable: true, View: ViewBoth, Region: body.Forearm},
	UlnarWrist:         {Name: "Little-finger side of the wrist", Sideable: true, View: ViewBoth, Region: body.Forearm},
	DorsalHand:         {Name: "Back of the hand", Sideable: true, View: ViewBack, Region: body.Hand},
	Palm:               {Name: "Palm", Sideable: true, View: ViewFront, Region: body.Hand},
	ThenarEminence:     {Name: "Ball of the thumb", Sideable: true, View: ViewFront, Region: body.Hand},
	HypothenarEminence: {Name: "Heel of the hand, little-finger side", Sideable: true, View: ViewFront, Region: body.Hand},
	ThumbWeb:           {Name: "First web space", Sideable: true, View: ViewBack, Region: body.Hand},
	Thumb:              {Name: "Thumb", Sideable: true, View: ViewBoth, Region: body.Hand},
	IndexFinger:        {Name: "Index finger", Sideable: true, View: ViewBoth, Region: body.Hand},
	MiddleFinger:       {Name: "Middle finger", Sideable: true, View: ViewBoth, Region: body.Hand},
	RingFinger:         {Name: "Ring finger", Sideable: true, View: ViewBoth, Region: body.Hand},
	LittleFinger:       {Name: "Little finger", Sideable: true, View: ViewBoth, Region: body.Hand},

	AnteriorThigh:  {Name: "Front of the thigh", Sideable: true, View: ViewFront, Region: body.Thigh},
	MedialThigh:    {Name: "Inner thigh", Sideable: true, View: ViewFront, Region: body.Thigh},
	LateralThigh:   {Name: "Outer thigh", Sideable: true, View: ViewBoth, Region: body.Thigh},
	PosteriorThigh: {Name: "Back of the thigh", Sideable: true, View: ViewBack, Region: body.Thigh},
	AnteriorKnee:   {Name: "Front of the knee / patella", Sideable: true, View: ViewFront, Region: body.Thigh},
	MedialKnee:     {Name: "Inner knee", Sideable: true, View: ViewFront, Region: body.Thigh},
	LateralKnee:    {Name: "Outer knee", Sideable: true, View: ViewBoth, Region: body.Thigh},
	PosteriorKnee:  {Name: "Back of the knee", Sideable: true, View: ViewBack, Region: body.Thigh},
	Shin:           {Name: "Front of the shin", Sideable: true, View: ViewFront, Region: body.LowerLeg},
	MedialLeg:      {Name: "Inner side of the leg", Sideable: true, View: ViewFront, Region: body.LowerLeg},
	LateralLeg:     {Name: "Outer side of the leg", Sideable: true, View: ViewBoth, Region: body.LowerLeg},
	Calf:           {Name: "Calf", Sideable: true, View: ViewBack, Region: body.LowerLeg},
	Achilles:       {Name: "Achilles tendon", Sideable: true, View: ViewBack, Region: body.LowerLeg},
	AnteriorAnkle:  {Name: "Front of the ankle", Sideable: true, View: ViewFront, Region: body.LowerLeg},
	MedialAnkle:    {Name: "Inner ankle", Sideable: true, View: ViewBoth, Region: body.LowerLeg},
	LateralAnkle:   {Name: "Outer ankle", Sideable: true, View: ViewBoth, Region: body.LowerLeg},
	DorsalFoot:     {Name: "Top of the foot", Sideable: true, View: ViewFront, Region: body.Foot},
	Heel:           {Name: "Back or side of the heel", Sideable: true, View: ViewBack, Region: body.Foot},
	PlantarHeel:    {Name: "Under the heel", Sideable: true, View: ViewBack, Region: body.Foot},
	MedialArch:     {Name: "Instep / medial arch", Sideable: true, View: ViewBoth, Region: body.Foot},
	PlantarFoot:    {Name: "Sole (mid-foot)", Sideable: true, View: ViewBack, Region: body.Foot},
	BallOfFoot:     {Name: "Metatarsal heads, plantar", Sideable: true, View: ViewBack, Region: body.Foot},
	LateralFoot:    {Name: "Outer border of the foot", Sideable: true, View: ViewBoth, Region: body.Foot},
	GreatToe:       {Name: "Great toe", Sideable: true, View: ViewBoth, Region: body.Foot},
	LesserToes:     {Name: "Toes 2 to 5", Sideable: true, View: ViewBoth, Region: body.Foot},
}
