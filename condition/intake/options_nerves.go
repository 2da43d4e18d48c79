package intake

// The options of [Epilepsy].
const (
	EpilepsyNone Option = Option(Epilepsy)<<8 + 1 + iota
	EpilepsyControlled
	EpilepsyUncontrolled
)

// The items of [HeadacheFlags].
const (
	HeadacheFlagFever Item = Item(HeadacheFlags)<<8 + 1 + iota
	HeadacheFlagNeoplasm
	HeadacheFlagNeuroDeficit
	HeadacheFlagSuddenOnset
	HeadacheFlagOnsetOver50
	HeadacheFlagPatternChange
	HeadacheFlagPositional
	HeadacheFlagExertionValsalva
	HeadacheFlagPapilledema
	HeadacheFlagProgressive
	HeadacheFlagPregnancy
	HeadacheFlagPainfulEye
	HeadacheFlagPostTrauma
	HeadacheFlagImmuneDisease
	HeadacheFlagDrugOveruse
)

// The options of [SCILevel].
const (
	SCILevelNone Option = Option(SCILevel)<<8 + 1 + iota
	SCILevelC0
	SCILevelC1
	SCILevelC2
	SCILevelC3
	SCILevelC4
	SCILevelC5
	SCILevelC6
	SCILevelC7
	SCILevelT1
	SCILevelT2
	SCILevelT3
	SCILevelT4
	SCILevelT5
	SCILevelT6
	SCILevelT7
	SCILevelT8
	SCILevelT9
	SCILevelT10
	SCILevelT11
	SCILevelT12
	SCILevelL1
	SCILevelL2
	SCILevelL3
	SCILevelL4
	SCILevelL5
	SCILevelS1
	SCILevelS2
	SCILevelS3
	SCILevelS4
	SCILevelS5
)
