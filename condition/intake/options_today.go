package intake

// The items of [ContactAllergies].
const (
	ContactAllergyLatex Item = Item(ContactAllergies)<<8 + 1 + iota
	ContactAllergySilicone
	ContactAllergyAlcohol
	ContactAllergyIodine
	ContactAllergyChlorhexidine
	ContactAllergyOther
)

// The options of [FitToday].
const (
	FitTodayOK Option = Option(FitToday)<<8 + 1 + iota
	FitTodayHungry
	FitTodayDehydrated
	FitTodayExhausted
	FitTodayUnwell
)

// The options of [InjectionType].
const (
	InjectionTypeNone Option = Option(InjectionType)<<8 + 1 + iota
	InjectionTypeCorticosteroid
	InjectionTypeBotulinum
	InjectionTypeFiller
	InjectionTypeOther
)

// The options of [MetalAllergy].
const (
	MetalAllergyNone Option = Option(MetalAllergy)<<8 + 1 + iota
	MetalAllergyNickel
	MetalAllergyChromium
	MetalAllergySteel
)

// The options of [PsychStatus].
const (
	PsychStatusStable Option = Option(PsychStatus)<<8 + 1 + iota
	PsychStatusDistressed
	PsychStatusAcute
	PsychStatusSelfHarm
)
