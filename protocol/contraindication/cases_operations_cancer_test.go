package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfCancer(t *testing.T) {
	check := cases(t)

	// Active, and oncology has not agreed.
	active, agreed := intake.CancerStatusActive, intake.OncologyClearance.Yes()
	check.Raised("cancer-active", nil, active)
	check.Clear("cancer-active", nil, active, agreed)
	for _, status := range []intake.Option{
		intake.CancerStatusNone, intake.CancerStatusSkinRemoved, intake.CancerStatusPast, intake.CancerStatusSuspected,
	} {
		check.Clear("cancer-active", nil, status)
		check.Clear("cancer-active-cleared", nil, status)
	}
	check.Undetermined("cancer-active", nil, active, intake.OncologyClearance.Unknown())
	check.Undetermined("cancer-active", nil, intake.CancerStatus.Unknown())

	// The milder half: on the cancer alone, whoever agreed.
	check.Raised("cancer-active-cleared", nil, active, agreed)
	check.Undetermined("cancer-active-cleared", nil, intake.CancerStatus.Unknown())

	// A tumour or lump at the site, known or suspected; oncology does not lift it, nor does a superficial needle.
	thigh := deeply(anatomy.Gracilis.Left())
	check.Raised("tumour-site", thigh, active, agreed, intake.Tumor.At(body.Thigh.Left()))
	check.Raised("tumour-site", superficially(anatomy.Gracilis.Left()), intake.Tumor.At(body.Thigh.Left()))
	check.Clear("tumour-site", thigh, active, intake.Tumor.At(body.Thigh.Right()))
	check.Clear("tumour-site", thigh, active, intake.Tumor.At(body.Knee.Left()))
	check.Undetermined("tumour-site", thigh, intake.Tumor.Unknown())

	// In a field of radiotherapy that ended within 12 weeks, goes on or lies ahead. Asked only where there
	// is or was a cancer, one removed from the skin aside.
	past, field := intake.CancerStatusPast, intake.RadiotherapyRegion.At(body.Thigh.Left())
	otherSide := intake.RadiotherapyRegion.At(body.Thigh.Right())
	check.Raised("radiotherapy-field", thigh, past, field, intake.RadiotherapyEnd.DaysAgo(84))
	check.Raised("radiotherapy-field", thigh, active, agreed, field, intake.RadiotherapyEnd.DaysAgo(0))
	check.Raised("radiotherapy-field", thigh, active, field, intake.RadiotherapyEnd.InDays(1))
	check.Raised("radiotherapy-field", thigh, active, field, intake.RadiotherapyEnd.InDays(300))
	check.Clear("radiotherapy-field", thigh, past, field, intake.RadiotherapyEnd.DaysAgo(85))
	check.Clear("radiotherapy-field", thigh, past, field, intake.RadiotherapyEnd.Never())
	check.Clear("radiotherapy-field", thigh, past, otherSide, intake.RadiotherapyEnd.DaysAgo(84))
	for _, status := range []intake.Option{intake.CancerStatusNone, intake.CancerStatusSkinRemoved} {
		check.Clear("radiotherapy-field", thigh,
			status, intake.RadiotherapyRegion.Unknown(), intake.RadiotherapyEnd.Unknown())
	}
	check.Undetermined("radiotherapy-field", thigh, past, field, intake.RadiotherapyEnd.Unknown())
	check.Undetermined("radiotherapy-field", thigh,
		past, intake.RadiotherapyRegion.Unknown(), intake.RadiotherapyEnd.DaysAgo(84))
}

func TestCasesOfTreatedBreasts(t *testing.T) {
	check := cases(t)
	unseen := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial, Guidance: protocol.Unguided}
	seen := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial, Guidance: protocol.Ultrasound}
	pectoral, agreed := anatomy.PectoralisMajorSternal.Left(), intake.OncologyClearance.Yes()
	operated, breast := intake.SurgeryTypeOther, intake.SurgeryRegion.At(body.Breast.Left())

	// The muscles of the chest wall and the folds of the armpit, on the treated side; it takes oncology and
	// ultrasound together to lift it.
	for _, site := range []anatomy.Site{
		anatomy.PectoralisMajorClavicular.Left(), anatomy.PectoralisMajorSternal.Left(),
		anatomy.PectoralisMajorCostal.Left(), anatomy.PectoralisMinor.Left(), anatomy.SerratusAnterior.Left(),
		anatomy.LatissimusDorsi.Left(), anatomy.TeresMajor.Left(), anatomy.Subscapularis.Left(),
	} {
		check.Raised("post-mastectomy-side", unseen.At(site), operated, breast)
		check.Raised("post-mastectomy-side", unseen.At(site), operated, breast, agreed)
		check.Raised("post-mastectomy-side", seen.At(site), operated, breast)
		check.Clear("post-mastectomy-side", seen.At(site), operated, breast, agreed)
		check.Raised("post-mastectomy-side-cleared", seen.At(site), operated, breast, agreed)
	}
	for _, site := range []anatomy.Site{
		anatomy.PectoralisMajorSternal.Right(), anatomy.Intercostals.Left(), anatomy.DeltoidAnterior.Left(),
	} {
		check.Clear("post-mastectomy-side", unseen.At(site), operated, breast)
		check.Clear("post-mastectomy-side-cleared", unseen.At(site), operated, breast)
	}
	check.Undetermined("post-mastectomy-side", deeply(pectoral), operated, breast, agreed) // guided how?
	check.Undetermined("post-mastectomy-side", seen.At(pectoral), operated, breast, intake.OncologyClearance.Unknown())

	// An operation, removed nodes, an implant or radiotherapy, at breast, armpit or chest.
	for _, treated := range []intake.Areas{
		intake.SurgeryRegion, intake.NodeClearance, intake.SoftImplant, intake.RadiotherapyRegion,
	} {
		had := intake.Answers{intake.SurgeryTypeOther, intake.CancerStatusPast}
		for _, region := range []body.Region{body.Breast, body.Axilla, body.Thorax} {
			check.Raised("post-mastectomy-side", unseen.At(pectoral), append(had, treated.At(region.Left()))...)
			check.Clear("post-mastectomy-side", unseen.At(pectoral), append(had, treated.At(region.Right()))...)
			check.Raised("post-mastectomy-side-cleared", unseen.At(pectoral), append(had, treated.At(region.Left()))...)
		}
		check.Clear("post-mastectomy-side", unseen.At(pectoral), append(had, treated.At(body.Shoulder.Left()))...)
		check.Clear("post-mastectomy-side-cleared", unseen.At(pectoral), append(had, treated.At(body.Shoulder.Left()))...)
		check.Undetermined("post-mastectomy-side", unseen.At(pectoral), append(had, treated.Unknown())...)
		check.Undetermined("post-mastectomy-side-cleared", unseen.At(pectoral), append(had, treated.Unknown())...)
	}
}
