// The minimum list of risks to tell a patient of, and the structures that it turns on. Kept by hand. Checked
// against the cited sources' rows on 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// disclosedBy are the works that the list was put together from.
var disclosedBy = [...]evidence.Source{
	"BRADY-2014",
	"BOYCE-2020",
	"WITT-2009",
	"HALLE-2016A",
	"HALLE-2016B",
	"PATEL-2019",
}

func disclosureRows() []disclosureRow {
	return []disclosureRow{
		{Event: PainDuringNeedling, Says: "pain during needling"},
		{Event: PostNeedlingSoreness, Says: "soreness afterwards"},
		{Event: Bleeding, Says: "bleeding"},
		{Event: Bruising, Says: "bruising"},
		{Event: Vasovagal, Says: "faint"},
		{Event: Drowsiness, Says: "drowsiness"},
		{Event: Aggravation, Says: "symptoms made worse"},
		{Event: LocalInfection, Says: "infection"},
		{Event: NerveInjury, Says: "nerve injury"},
		{
			Event:      Pneumothorax,
			Says:       "air beside the lung (pneumothorax)",
			Cavity:     anatomy.Pleura,
			Structures: anatomy.HazardsOf(anatomy.LungPleura, anatomy.ScapularDefect),
		},
		{Event: BrokenNeedle, Says: "retained or broken needle"},
		{
			Event:      HemothoraxOrTamponade,
			Says:       "injury of the heart",
			Structures: anatomy.HazardsOf(anatomy.HeartPericardium),
		},
		{
			Event:      CentralNervousInjury,
			Says:       "injury of the spinal cord",
			Cavity:     anatomy.Canal,
			Structures: anatomy.HazardsOf(anatomy.SpinalCord, anatomy.SacralForamen),
		},
		{
			Event:  OrganPuncture,
			Says:   "injury of an organ",
			Cavity: anatomy.Peritoneum,
			Structures: anatomy.HazardsOf(
				anatomy.TracheaEsophagus,
				anatomy.Thyroid,
				anatomy.BreastTissue,
				anatomy.Kidney,
				anatomy.PeritoneumBowel,
				anatomy.Bladder,
				anatomy.Liver,
				anatomy.Spleen,
				anatomy.PelvicViscera,
				anatomy.OrbitEye,
				anatomy.FacialNerveParotid,
				anatomy.SubmandibularStructures,
			),
		},
		{
			Event: VascularInjury,
			Says:  "injury of a vessel",
			Structures: anatomy.HazardsOf(
				anatomy.InternalThoracicVessels,
				anatomy.IntercostalBundle,
				anatomy.CarotidArtery,
				anatomy.JugularVein,
				anatomy.VertebralArtery,
				anatomy.OccipitalArtery,
				anatomy.ThoracicDuct,
				anatomy.SubclavianVessels,
				anatomy.SuprascapularNeurovascular,
				anatomy.DorsalScapularNeurovascular,
				anatomy.AxillaryNerve, // and the posterior circumflex vessels
				anatomy.AxillaryNeurovascular,
				anatomy.ThoracoacromialVessels,
				anatomy.CephalicVein,
				anatomy.BrachialArtery,
				anatomy.UlnarArtery,
				anatomy.RadialArtery,
				anatomy.AnteriorInterosseousBundle,
				anatomy.PalmarVesselsNerves,
				anatomy.AbdominalGreatVessels,
				anatomy.EpigastricVessels,
				anatomy.FemoralNeurovascular,
				anatomy.AdductorCanal,
				anatomy.ProfundaFemoris,
				anatomy.ObturatorNeurovascular,
				anatomy.GlutealVessels,
				anatomy.PudendalBundle,
				anatomy.PoplitealNeurovascular,
				anatomy.DeepPeronealBundle,
				anatomy.PosteriorTibialNeurovascular,
				anatomy.PeronealArtery,
				anatomy.SaphenousNerveVein,
				anatomy.SuralNerveVein,
				anatomy.CompartmentBleed,
				anatomy.PlantarNeurovascular,
				anatomy.DorsalisPedis,
				anatomy.SupraorbitalNeurovascular,
				anatomy.SuperficialTemporalArtery,
				anatomy.FacialArtery,
				anatomy.MaxillaryArtery,
			),
		},
		{Event: EventsInPregnancy, Says: "effect in pregnancy not known", Pregnancy: true},
	}
}
