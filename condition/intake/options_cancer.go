package intake

// The options of [CancerStatus].
const (
	CancerStatusNone Option = Option(CancerStatus)<<8 + 1 + iota
	CancerStatusSkinRemoved
	CancerStatusPast
	CancerStatusActive
	CancerStatusSuspected
)
