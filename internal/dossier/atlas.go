package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func muscleRows() (rows []row) {
	for m := range anatomy.Muscles() {
		e := m.Envelope()
		rows = append(rows, row{
			"id": m.String(), "name": m.Name(), "latin": m.Latin(), "region": m.Region().String(), "nerve": m.Innervation(),
			"roots": list(m.Roots()), "trigger_points": triggerPoints(m.TriggerPoints()), "approach": approach(e),
			"needle_length_mm": span(e.NeedleLength, 0), "needle_gauge_mm": span(e.NeedleDiameter, 2), "max_depth_note": e.DepthNote,
			"difficulty": m.Difficulty().String(), "sources": list(m.Sources()), "confidence": m.Confidence().String(),
			"compressible": m.Compressible().String(), "over_pleura": reach(m, anatomy.Pleura),
			"over_peritoneum": reach(m, anatomy.Peritoneum), "canal_risk": reach(m, anatomy.Canal), "depth_guard_mm": length(e.DepthGuard),
			"manual_only": yesNo(m.ManualOnly()), "angle_required": yesNo(m.AngleRequired()), "levels": m.Levels().Ranges(),
			"positions": words(e.Positions.String()), "grips": words(e.Grips.String()), "audited": m.Audited(),
			"referral": words(m.Refers().String()), "hazards": words(m.Near().String()), "footprint": words(m.Footprint().String()),
		})
	}
	return rows
}

// words turns "a, b" into the dossier's "a;b", and "none" into nothing.
func words(text string) string {
	if text == "none" {
		return ""
	}
	return strings.ReplaceAll(text, ", ", ";")
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func length(l body.Length) string {
	if !l.IsGiven() {
		return ""
	}
	return l.Number()
}

func span(r anatomy.LengthRange, decimals int) string {
	if !r.IsGiven() {
		return ""
	}
	return fmt.Sprintf("%.*f-%.*f", decimals, r.Min.Millimeters(), decimals, r.Max.Millimeters())
}

func reach(m anatomy.Muscle, c anatomy.Cavity) string { return m.Reaches(c).String() }

func triggerPoints(p anatomy.TriggerPoints) string {
	count := fmt.Sprintf("count=%d", p.Min)
	if p.Max != p.Min {
		count += fmt.Sprintf("-%d", p.Max)
	}
	if p.Per != "" {
		count += " per " + p.Per
	}
	return strings.Join(append([]string{count}, p.Sites...), "; ")
}

func approach(e anatomy.Envelope) string {
	return fmt.Sprintf("position: %s; grip: %s; direction: %s; backstop: %s; forbidden: %s",
		e.PositionNote, e.GripNote, e.Direction, e.Backstop, e.Forbidden)
}

func zoneRows() (rows []row) {
	for z := range anatomy.AllZones() {
		used := anatomy.ReferringTo(z).Len()
		rows = append(rows, row{"id": z.String(), "label": z.Name(), "sideable": yesNo(z.Sideable()), "view": z.View().String(),
			"region": z.Region().String(), "used_by": fmt.Sprint(used)})
	}
	return rows
}

func hazardRows() (rows []row) {
	for h := range anatomy.AllHazards() {
		rows = append(rows, row{"id": h.String(), "structure": h.Name(), "harm": h.Harm(), "avoidance": h.Avoid(),
			"muscles": anatomy.Beside(h).String(), "sources": list(h.Sources())})
	}
	return rows
}
