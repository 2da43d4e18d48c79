package intake

// The options of [CardiacStatus].
const (
	CardiacStatusNone Option = Option(CardiacStatus)<<8 + 1 + iota
	CardiacStatusStable
	CardiacStatusUnstable
)

// The options of [CervicalArteryHistory].
const (
	CervicalArteryHistoryNone Option = Option(CervicalArteryHistory)<<8 + 1 + iota
	CervicalArteryHistoryStenosis
	CervicalArteryHistoryStentOrSurgery
	CervicalArteryHistoryPastDissection
	CervicalArteryHistoryFibromuscular
	CervicalArteryHistorySinusHypersensitivity
)

// The options of [ConnectiveTissueType].
const (
	ConnectiveTissueTypeNone Option = Option(ConnectiveTissueType)<<8 + 1 + iota
	ConnectiveTissueTypeHypermobile
	ConnectiveTissueTypeClassical
	ConnectiveTissueTypeMarfan
	ConnectiveTissueTypeVascularEDS
	ConnectiveTissueTypeLoeysDietz
	ConnectiveTissueTypeOther
)

// The options of [DVTStatus].
const (
	DVTStatusNone Option = Option(DVTStatus)<<8 + 1 + iota
	DVTStatusSuspected
	DVTStatusTreated
	DVTStatusPast
)

// The options of [HeartValve].
const (
	HeartValveNormal Option = Option(HeartValve)<<8 + 1 + iota
	HeartValveDiseased
	HeartValveProsthetic
	HeartValvePastEndocarditis
)

// The items of [LungDisease].
const (
	LungDiseaseCOPD Item = Item(LungDisease)<<8 + 1 + iota
	LungDiseaseEmphysema
	LungDiseaseChronicBronchitis
	LungDiseaseTuberculosis
	LungDiseasePneumonia
	LungDiseaseLungCancer
	LungDiseaseAsthma
)

// The options of [VascularDisease].
const (
	VascularDiseaseNone Option = Option(VascularDisease)<<8 + 1 + iota
	VascularDiseaseArterialDisease
	VascularDiseaseAneurysm
	VascularDiseaseVasculitis
	VascularDiseaseVaricose
)
