package intake

// The options of [AdjunctOverSite].
const (
	AdjunctOverSiteNone Option = Option(AdjunctOverSite)<<8 + 1 + iota
	AdjunctOverSiteMassage
	AdjunctOverSiteCuppingAfter
	AdjunctOverSiteCuppingWithNeedle
)

// The options of [Gloves].
const (
	GlovesNone Option = Option(Gloves)<<8 + 1 + iota
	GlovesPalpatingHand
	GlovesBoth
)

// The options of [IntraEvent].
const (
	IntraEventNone Option = Option(IntraEvent)<<8 + 1 + iota
	IntraEventElectricPain
	IntraEventChestPain
	IntraEventBreathless
	IntraEventWeaknessNumbness
	IntraEventSyncope
	IntraEventSeizure
	IntraEventArterialBleed
	IntraEventStuckNeedle
	IntraEventBrokenNeedle
	IntraEventRequestStop
)

// The options of [SkinPrep].
const (
	SkinPrepNone Option = Option(SkinPrep)<<8 + 1 + iota
	SkinPrepCleanDry
	SkinPrepAlcohol70
)
