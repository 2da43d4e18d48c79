# Packages with golden files, found by the flag that rewrites them.
golden := $(sort $(dir $(shell grep -rl --include='*_test.go' 'flag.Bool."update"' .)))

.PHONY: check test golden

# what CI runs, and all it runs
check:
	bash .ci/run

test:
	go test ./...

# rewrite every golden file, and the blocks of the texts that are copied from them; then read the diff
golden:
	go test $(filter-out ./docs/,$(golden)) -run Golden -update
	go test ./docs/ -run Golden -update
