package protocol

import (
	"errors"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Target is one needling of a plan: where, and how. Site, Technique and Depth must be given; everything
// else may be left out, and what turns on it is then unknown. Six fields describe a departure from what
// is usual for the muscle, and left out they mean that there is none: Zones, InsertionLateral,
// TowardsJoint, OffBone, HealthySkin and Insertions.
//
// A Target is a comparable value. The zero Target is not valid.
type Target struct {
	Site      anatomy.Site
	Technique Technique
	Depth     Depth

	Needle         Needle
	InsertionDepth body.Length // from skin to tip: over 0, and at most the needle's length
	Angle          Angle
	Lean           Degrees // towards the midline; independent of Angle
	Grip           Grip
	Position       Position
	Guidance       Guidance
	Material       Material
	Retention      Span        // time in place
	Stimulation    Stimulation // only with the technique Electrical

	Zones            anatomy.Zones // the zones in which the needle enters, where these are not the usual ones
	InsertionLateral body.Length   // distance of the entry from the midline, 0 to 300 mm
	TowardsJoint     bool          // directed into a joint space
	OffBone          bool          // does not end on bone although the muscle's usual line does
	HealthySkin      bool          // enters through skin that was seen to be healthy, beside what is not
	Insertions       int           // how many insertions, 1 to 100; 0 is the usual few
}

// At gives one needling to many sites: the same target, once for each.
func (t Target) At(sites ...anatomy.Site) []Target {
	targets := make([]Target, len(sites))
	for i, site := range sites {
		targets[i] = t
		targets[i].Site = site
	}
	return targets
}

// Mirror is the target on the other side.
func (t Target) Mirror() Target {
	t.Site = t.Site.Mirror()
	return t
}

// The kinds of what can be wrong with a target; Validate wraps them.
var (
	ErrRequired   = errors.New("required")
	ErrOutOfRange = errors.New("out of range")
	ErrUnknown    = errors.New("not in the vocabulary")
	ErrNotAllowed = errors.New("not allowed here")
)

// Validate returns every fault of the target, each an [intake.Fault] with the path of its field as in the
// wire form, joined.
func (t Target) Validate() error {
	var errs []error
	for _, f := range t.Faults("") {
		errs = append(errs, f)
	}
	return errors.Join(errs...)
}

// Faults returns every fault of the target. The paths begin with prefix.
func (t *Target) Faults(prefix string) (faults []intake.Fault) {
	t.check(func(field, problem string, kind error) {
		faults = append(faults, intake.Fault{Path: prefix + field, Problem: problem, Err: kind})
	})
	return faults
}

// IsValid reports whether the target has no fault. It does not allocate.
func (t *Target) IsValid() bool {
	if t.isPlain() {
		return true
	}
	valid := t.Site.IsValid()
	if !valid {
		return false
	}
	t.check(func(string, string, error) { valid = false })
	return valid
}

// isPlain reports, in the time of a few comparisons, that nothing out of the ordinary is given and that
// nothing is wrong with the rest: so most targets of a plan are told to be valid.
func (t *Target) isPlain() bool {
	return t.Technique-1 < lastTechnique && t.Depth-1 < lastDepth && t.Angle <= lastAngle &&
		t.Grip <= anatomy.Bracket && t.Position <= anatomy.Standing && t.Guidance <= lastGuidance &&
		t.Needle.Length.IsWithin(shortest, longest) && t.Needle.Diameter.IsWithin(thinnest, thickest) &&
		!t.InsertionDepth.IsGiven() && !t.InsertionLateral.IsGiven() && !t.Lean.IsGiven() && !t.Retention.IsGiven() &&
		t.Material == 0 && t.Insertions == 0 && t.Stimulation == Stimulation{} && t.Site.IsValid()
}

// check reports every fault of the target, in the order of the wire form.
func (t *Target) check(report func(field, problem string, kind error)) {
	if !t.Site.IsValid() {
		t.checkSite(t.Site.Validate(), report)
	}
	required(report, "technique", t.Technique, "required: static, pistoning, winding, periosteal or electrical")
	required(report, "depth", t.Depth, "required: superficial or deep")
	optional(report, "angle", t.Angle)
	optional(report, "grip", t.Grip)
	optional(report, "position", t.Position)
	optional(report, "guidance", t.Guidance)
	optional(report, "material", t.Material)
	optional(report, "stimulation.path", t.Stimulation.Path)

	length := t.Needle.Length
	between(report, "needle.diameter_mm", t.Needle.Diameter, thinnest, thickest, "out of range, 0.10 to 1.00")
	between(report, "needle.length_mm", length, shortest, longest, "out of range, 5 to 300")
	deepest, wanted := longest, "out of range, over 0 to 300"
	if length.IsValid() {
		deepest, wanted = length, "out of range, over 0 to the length of the needle"
	}
	between(report, "insertion_depth_mm", t.InsertionDepth, shallowest, deepest, wanted)
	between(report, "insertion_lateral_mm", t.InsertionLateral, none, longest, "out of range, 0 to 300")
	if t.Lean.IsGiven() && !t.Lean.IsValid() {
		report("angle_deg", "out of range, 0 to 90 with at most three decimals", ErrOutOfRange)
	}
	if t.Insertions < 0 || t.Insertions > 100 {
		report("insertions", "out of range, 1 to 100", ErrOutOfRange)
	}
	if t.Retention.IsGiven() && !t.Retention.IsValid() {
		report("retention_min", "out of range, 0 to 120 with at most three decimals", ErrOutOfRange)
	}
	if t.Stimulation.Minutes.IsGiven() && !t.Stimulation.Minutes.IsValid() {
		report("stimulation.minutes", "out of range, 0 to 120 with at most three decimals", ErrOutOfRange)
	}
	if t.Stimulation != (Stimulation{}) && t.Technique.IsValid() && t.Technique != Electrical {
		report("stimulation", "only with the technique electrical", ErrNotAllowed)
	}
}

// checkSite reports what the atlas says is wrong with the site.
func (t *Target) checkSite(err error, report func(field, problem string, kind error)) {
	for _, fault := range [...]struct {
		field, required string
		given           bool
		kind            error
	}{
		{"muscle", "required: a muscle", t.Site.Muscle != 0, anatomy.ErrNoMuscle},
		{"side", "required: left, right or midline", t.Site.Side != 0, anatomy.ErrNoSide},
		{"side", "midline is for a muscle at home in neck, head, thorax, abdomen, pelvis, upper or lower back", true, anatomy.ErrMidline},
		{"level", "the muscle is not needled at this level", true, anatomy.ErrLevel},
		{"trigger_point", "the muscle has no such trigger point", true, anatomy.ErrTriggerPoint},
	} {
		switch {
		case !errors.Is(err, fault.kind):
		case !fault.given:
			report(fault.field, fault.required, ErrRequired)
		case fault.kind == anatomy.ErrNoMuscle || fault.kind == anatomy.ErrNoSide:
			report(fault.field, fault.kind.Error(), ErrUnknown)
		default:
			report(fault.field, fault.required, ErrNotAllowed)
		}
	}
}

type word interface {
	~uint8
	IsValid() bool
}

func required[T word](report func(field, problem string, kind error), field string, value T, wanted string) {
	if value == 0 {
		report(field, wanted, ErrRequired)
		return
	}
	optional(report, field, value)
}

func optional[T word](report func(field, problem string, kind error), field string, value T) {
	if value != 0 && !value.IsValid() {
		report(field, "no such "+strings.ReplaceAll(field, "_", " "), ErrUnknown)
	}
}

func between(report func(field, problem string, kind error), field string, value, least, most body.Length, wanted string) {
	if value.IsGiven() && (value.Micrometers() < least.Micrometers() || value.Micrometers() > most.Micrometers()) {
		report(field, wanted, ErrOutOfRange)
	}
}

// String returns where and how: "left upper-trapezius, deep pistoning, 0.30 × 40 mm".
func (t Target) String() string { return t.Site.String() + ", " + t.How() }

// How returns how the site is needled, in short: "deep pistoning, 0.30 × 40 mm".
func (t Target) How() string {
	how := t.Depth.String() + " " + t.Technique.String()
	if t.Needle != (Needle{}) {
		how += ", " + t.Needle.String()
	}
	return how
}
