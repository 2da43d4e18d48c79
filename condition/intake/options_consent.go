package intake

// The options of [Capacity].
const (
	CapacityFull Option = Option(Capacity)<<8 + 1 + iota
	CapacitySupported
	CapacityLacking
)

// The options of [ConsentForm].
const (
	ConsentFormNone Option = Option(ConsentForm)<<8 + 1 + iota
	ConsentFormOral
	ConsentFormWritten
)

// The items of [ConsentItems].
const (
	ConsentItemRisks Item = Item(ConsentItems)<<8 + 1 + iota
	ConsentItemBenefits
	ConsentItemComplications
	ConsentItemAlternatives
	ConsentItemTraining
	ConsentItemCopy
)

// The options of [NeedleFear].
const (
	NeedleFearNone Option = Option(NeedleFear)<<8 + 1 + iota
	NeedleFearMild
	NeedleFearModerate
	NeedleFearPhobia
)

// The options of [PriorNeedling].
const (
	PriorNeedlingNever Option = Option(PriorNeedling)<<8 + 1 + iota
	PriorNeedlingYesHelped
	PriorNeedlingYesNoEffect
	PriorNeedlingYesAdverse
)

// The options of [PriorReaction].
const (
	PriorReactionNone Option = Option(PriorReaction)<<8 + 1 + iota
	PriorReactionStrongReactor
	PriorReactionVasovagal
	PriorReactionBleed
	PriorReactionInfection
	PriorReactionNerve
	PriorReactionPneumothorax
	PriorReactionSeizure
	PriorReactionAnaphylaxis
	PriorReactionOther
)

// The options of [SelfNeedling].
const (
	SelfNeedlingNone Option = Option(SelfNeedling)<<8 + 1 + iota
	SelfNeedlingPast
	SelfNeedlingPlanned
)

// The options of [Sex].
const (
	SexFemale Option = Option(Sex)<<8 + 1 + iota
	SexMale
	SexOther
)

// The options of [SkeletalMaturity].
const (
	SkeletalMaturityImmature Option = Option(SkeletalMaturity)<<8 + 1 + iota
	SkeletalMaturityMature
)
