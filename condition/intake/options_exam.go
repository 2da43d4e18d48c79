package intake

// The items of [UMNSigns].
const (
	UMNSignHoffmann Item = Item(UMNSigns)<<8 + 1 + iota
	UMNSignBabinski
	UMNSignClonus
	UMNSignInvertedSupinator
	UMNSignHyperreflexia
)
