package session

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"sync"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// tables are the SHA-256 of the tables that rules read, so that a replay can say which of them has changed: the
// hash of the knowledge covers them and the rules together.
type tables struct{ facts, atlas string }

var shippedTables = sync.OnceValue(func() tables { return tables{digest(digestFacts), digest(digestAtlas)} })

func digest(of func(*json.Encoder)) string {
	var sum hash.Hash = sha256.New()
	of(json.NewEncoder(sum))
	return hex.EncodeToString(sum.Sum(nil))
}

// digestFacts writes what is asked, how long an answer lasts, and when a fact is presumed.
func digestFacts(put *json.Encoder) {
	for f := range intake.Facts() {
		row := []any{intake.Cells(intake.NumberOf(f)), f.Name()}
		if reasons, _ := when.Reasons(f); !reasons.IsZero() {
			row = append(row, "reasons", reasons.String())
		}
		if contradicts, _ := when.Contradicts(f); !contradicts.IsZero() {
			row = append(row, "contradicts", contradicts.String())
		}
		put.Encode(row)
	}
}

// digestAtlas writes what rules read of the muscles.
func digestAtlas(put *json.Encoder) {
	for m := range anatomy.Muscles() {
		e := m.Envelope()
		row := []any{m, m.Region(), m.Footprint().String(), m.Near().String(), m.Compressible().String(), m.ManualOnly(),
			m.Levels().String(), e.NeedleLength.Max.String(), e.DepthGuard.String()}
		for c := range anatomy.Cavities() {
			row = append(row, m.Reaches(c).String())
		}
		put.Encode(row)
	}
}
