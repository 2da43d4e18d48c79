package condition

import (
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// findings is what was found on one condition, as the tables hold it.
type findings struct {
	On          Condition
	Comparators []string
	Bundles     []evidence.Source
	Guidelines  []evidence.Citation
	Effects     []Effect
}

// found holds the findings by condition, with an empty row at 0.
var found = sync.OnceValue(func() []findings {
	rows := make([]findings, len(names.IDs))
	for _, part := range [...][]findings{
		headFindings, neckFindings, backFindings, upperLimbFindings, hipKneeFindings, legFootFindings, generalFindings,
	} {
		for _, f := range part {
			rows[f.On] = f
		}
	}
	return rows
})

func (c Condition) findings() *findings {
	if !c.IsValid() {
		c = 0
	}
	return &found()[c]
}

// Comparators is what dry needling was compared with, in the order of the table.
func (c Condition) Comparators() []string { return slices.Clone(c.findings().Comparators) }

// Bundles are the trials in which needling was one part of a package. Their effect is the package's,
// and must not be read as that of needling.
func (c Condition) Bundles() []evidence.Source { return slices.Clone(c.findings().Bundles) }

// Guidelines is what guidelines say of dry needling for the condition. None means that none was seen.
func (c Condition) Guidelines() []evidence.Citation { return slices.Clone(c.findings().Guidelines) }
