package intake

// The options of [FractureStatus].
const (
	FractureStatusNone Option = Option(FractureStatus)<<8 + 1 + iota
	FractureStatusSuspected
	FractureStatusHealing
	FractureStatusHealed
)

// The options of [Hyperalgesia].
const (
	HyperalgesiaNone Option = Option(Hyperalgesia)<<8 + 1 + iota
	HyperalgesiaModerate
	HyperalgesiaSevere
)

// The options of [TraumaRecent].
const (
	TraumaRecentNone Option = Option(TraumaRecent)<<8 + 1 + iota
	TraumaRecentMinor
	TraumaRecentMajor
)

// The items of [VisceralSymptoms].
const (
	VisceralSymptomFever Item = Item(VisceralSymptoms)<<8 + 1 + iota
	VisceralSymptomVomiting
	VisceralSymptomJaundice
	VisceralSymptomUrinary
	VisceralSymptomBowel
	VisceralSymptomMissedPeriod
	VisceralSymptomLowerAbdominalPainSudden
	VisceralSymptomShoulderTipPain
	VisceralSymptomVaginalBleeding
	VisceralSymptomCollapse
)
