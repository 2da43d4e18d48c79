package intake

// The options of [CardiacDevice].
const (
	CardiacDeviceNone Option = Option(CardiacDevice)<<8 + 1 + iota
	CardiacDevicePacemaker
	CardiacDeviceICD
	CardiacDeviceCRT
)

// The options of [CSFShuntSide].
const (
	CSFShuntSideNone Option = Option(CSFShuntSide)<<8 + 1 + iota
	CSFShuntSideLeft
	CSFShuntSideRight
	CSFShuntSideBoth
)

// The items of [ImplantedDevices].
const (
	ImplantedDeviceSCS Item = Item(ImplantedDevices)<<8 + 1 + iota
	ImplantedDeviceDBS
	ImplantedDeviceVNS
	ImplantedDeviceInsulinPump
	ImplantedDeviceDrugPump
	ImplantedDeviceCochlear
	ImplantedDevicePort
	ImplantedDeviceLine
	ImplantedDeviceStent
	ImplantedDeviceCatheter
	ImplantedDeviceShunt
	ImplantedDeviceWorn
	ImplantedDeviceOther
)

// The options of [SurgeryType].
const (
	SurgeryTypeNone Option = Option(SurgeryType)<<8 + 1 + iota
	SurgeryTypeJointCapsuleOpened
	SurgeryTypeArthroplasty
	SurgeryTypeSpinalDecompression
	SurgeryTypeSpinalInstrumentation
	SurgeryTypeFractureFixation
	SurgeryTypeThoracic
	SurgeryTypeCranial
	SurgeryTypeSoftImplant
	SurgeryTypeOther
)
