package contraindication

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"sync"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// KnowledgeVersion is the version of the shipped tables. Any change that can alter a finding raises it.
const KnowledgeVersion = "0.1"

// Knowledge names the knowledge that an assessment rests on. The hash is the SHA-256 of the canonical JSON
// of the compiled rulebook (policy, overlays, and of each rule the effective strength, the texts and the
// expression) and of the tables that it reads: facts and atlas.
type Knowledge struct {
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
}

// digest is the hash of a book, worked out when it is asked for.
type digest struct {
	once sync.Once
	hash string
}

// Knowledge names the knowledge of the screener.
func (s *Screener) Knowledge() Knowledge {
	if s == nil {
		return Knowledge{}
	}
	s.digest.once.Do(func() {
		sum := sha256.New()
		s.book.digest(sum)
		digestFacts(sum)
		digestAtlas(sum)
		s.digest.hash = hex.EncodeToString(sum.Sum(nil))
	})
	return Knowledge{KnowledgeVersion, s.digest.hash}
}

// digest writes the book, a line of JSON for each thing in it.
func (b Rulebook) digest(sum hash.Hash) {
	put := json.NewEncoder(sum)
	put.Encode(b.Policy())
	for _, o := range b.overlays {
		put.Encode([]any{o.Rule, o.To, o.Loosens, o.Signed.By, o.Signed.Why, o.Signed.Until.String()})
	}
	for c := range b.Changed() {
		put.Encode([]any{c.Setting.String(), c.Value})
	}
	for i := range b.rules {
		r := &b.rules[i]
		var basis []evidence.Citation
		for c := range r.Sources() {
			basis = append(basis, c)
		}
		put.Encode([]any{r.ID, r.Phase, r.Family, b.Policy().strength(r), r.Refer.String(), r.When, r.Says, r.Do, basis})
	}
}

// digestFacts writes what the rules read of the facts.
func digestFacts(sum hash.Hash) {
	put := json.NewEncoder(sum)
	for f := range intake.Facts() {
		reasons, _ := when.Reasons(f)
		contradicts, _ := when.Contradicts(f)
		put.Encode([]any{intake.Cells(intake.NumberOf(f)), f.Name(), text(reasons), text(contradicts)})
	}
}

func text(e when.Expression) string {
	if e.IsZero() {
		return ""
	}
	return e.String()
}

// digestAtlas writes what the rules read of the muscles.
func digestAtlas(sum hash.Hash) {
	put := json.NewEncoder(sum)
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
