package anatomy

// Muscles in SNOMED CT: structure concepts as they stand in the context groups of DICOM PS3.16, read in
// github.com/bvdh/dicom-terminology-in-fhir at 9f09827. They are there under the SNOMED-DICOM agreement,
// renewed in 2021 for a term to 2026-07-01; no later renewal was seen. SNOMED CT was originally created
// by the College of American Pathologists, and its name is a registered trademark of SNOMED
// International. Whoever may not ship SNOMED CT deletes this file and its line in code.go. Kept by hand.
var snomedCodes = []codeRow{
	{Muscle: SternocleidomastoidSternal, Code: "22823000", Display: "Sternocleidomastoid muscle", Match: Broader},
	{Muscle: SternocleidomastoidClavicular, Code: "22823000", Display: "Sternocleidomastoid muscle", Match: Broader},
	{Muscle: ScalenusAnterior, Code: "50755001", Display: "Scalenous anterior muscle", Match: Equivalent},
	{Muscle: Supraspinatus, Code: "6423006", Display: "Supraspinatus muscle", Match: Equivalent},
	{Muscle: Infraspinatus, Code: "72573008", Display: "Infraspinatus muscle", Match: Equivalent},
	{Muscle: TeresMinor, Code: "51159009", Display: "Teres minor muscle", Match: Equivalent},
	{Muscle: TeresMajor, Code: "1193009", Display: "Teres major muscle", Match: Equivalent},
	{Muscle: Subscapularis, Code: "90588001", Display: "Subscapularis muscle", Match: Equivalent},
	{Muscle: LatissimusDorsi, Code: "15665001", Display: "Latissimus dorsi muscle", Match: Equivalent},
	{Muscle: PectoralisMajorCostal, Code: "60005003", Display: "Pectoralis major muscle", Match: Broader},
	{Muscle: PectoralisMinor, Code: "18686000", Display: "Pectoralis minor muscle", Match: Equivalent},
	{Muscle: SerratusAnterior, Code: "18346003", Display: "Serratus anterior muscle", Match: Equivalent},
	{Muscle: Intercostals, Code: "53967007", Display: "External intercostal muscle", Match: Narrower},
	{Muscle: Intercostals, Code: "41313007", Display: "Internal intercostal muscle", Match: Narrower},
	{Muscle: Intercostals, Code: "24062007", Display: "Innermost intercostal muscles", Match: Narrower},
	{Muscle: DiaphragmCostal, Code: "5798000", Display: "Diaphragm", Match: Broader},
}
