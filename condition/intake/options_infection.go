package intake

// The options of [BloodborneVirus].
const (
	BloodborneVirusNone Option = Option(BloodborneVirus)<<8 + 1 + iota
	BloodborneVirusKnown
)

// The options of [Diabetes].
const (
	DiabetesNone Option = Option(Diabetes)<<8 + 1 + iota
	DiabetesControlled
	DiabetesUncontrolled
)

// The options of [ImmuneStatus].
const (
	ImmuneStatusNormal Option = Option(ImmuneStatus)<<8 + 1 + iota
	ImmuneStatusLowDose
	ImmuneStatusDrugSuppressed
	ImmuneStatusChemotherapy
	ImmuneStatusTransplant
	ImmuneStatusHIVAdvanced
	ImmuneStatusAsplenia
	ImmuneStatusOther
)
