// The conditions whose patients are of the populations that were studied, as this library reads the names of
// the populations. A condition that a name does not plainly hold is left out. Kept by hand; not reviewed by a
// clinician.

package session

import "github.com/dryneedling/dryneedling/condition"

var (
	neckPain = condition.SetOf(
		condition.NeckPain,
		condition.NeckPainAcuteSubacute,
		condition.NeckPainChronic,
	)
	lowBackPain = condition.SetOf( // not back pain without a word on where
		condition.LowBackPainAcute,
		condition.LowBackPainChronic,
		condition.LumbarMyofascialPain,
		condition.LumbarRadicularPain,
	)
	chronicLowBackPain = condition.SetOf(
		condition.LowBackPainChronic,
		condition.LumbarMyofascialPain,
	)
	shoulderPain = condition.SetOf( // not after a stroke or after surgery of the breast
		condition.ShoulderPain,
		condition.SubacromialPain,
		condition.RotatorCuffTendinopathy,
		condition.FrozenShoulder,
	)
	tennisElbow = condition.SetOf(
		condition.TennisElbow,
		condition.LateralEpicondylosisRefractory,
	)
	armAfterStroke = condition.SetOf(
		condition.PostStrokeSpasticityUpper,
		condition.HemipareticShoulderPain,
	)
	afterStroke = armAfterStroke.Or(condition.SetOf(condition.PostStrokeSpasticityLower))

	osteoarthritis = condition.SetOf(
		condition.HipOsteoarthritis,
		condition.KneeOsteoarthritis,
	)
	knee = condition.SetOf(
		condition.PatellofemoralPain,
		condition.KneeOsteoarthritis,
		condition.PatellarTendinopathy,
	)
	footAndAnkle = condition.SetOf(
		condition.AchillesTendinopathy,
		condition.ChronicAnkleInstability,
		condition.PlantarHeelPain,
	)
	lowerLimb = knee.Or(footAndAnkle).Or(condition.SetOf(
		condition.HipPain,
		condition.HipOsteoarthritis,
		condition.GreaterTrochantericPain,
		condition.PiriformisSyndrome,
		condition.PostTKAPain,
	))
)
