# Two commands on a fresh Debian 12 machine with Swift: `make serve` and `make test`.

PORT ?=

.PHONY: help build serve test test-macros bench eval learnt races
.DEFAULT_GOAL := help

help:
	@echo "make serve   fetch what is missing, build, and serve (PORT=8080 to choose the port)"
	@echo "make test    fetch what is missing, and run every test"
	@echo "make bench   build, and measure latency and turn-taking: JSON and pages in .build/bench"
	@echo "make eval    play every scenario against the embedded model, in text and aloud (about half an hour)"
	@echo "make learnt  ask the shipped model about every list of dangers and questions (some minutes)"
	@echo "make races   play calls on many threads under the thread sanitizer (CALLS=500 plays fewer)"
	@echo "make build   fetch what is missing, and build .build/release/parley"

build:
	@Scripts/build

serve: build
	.build/release/parley serve $(if $(PORT),--port $(PORT))

test:
	@Scripts/build --tests
	@Scripts/test

# The tests of @Tool with swift-syntax compiled from its sources, as a package that uses @Tool has it: five
# minutes. `make test` takes it from the toolchain.
test-macros:
	@rm -rf .build/toolchain/swift-syntax
	@swift test --package-path Macros

# Calls at the pace of speech; nothing else should run meanwhile.
bench: build
	@mkdir -p .build/bench
	.build/release/parley bench turns --json --html .build/bench/turns.html > .build/bench/turns.json
	.build/release/parley bench latency --contributions --json --html .build/bench/latency.html > .build/bench/latency.json
	@echo "Figures and charts are in .build/bench"

# What the scenarios must show; each line is a run of its own and may be given by itself.
eval: build
	.build/release/parley eval scenarios/hospital --threshold 90
	.build/release/parley eval scenarios/adversarial --threshold 100
	.build/release/parley eval scenarios/hotel --threshold 90
	.build/release/parley eval scenarios/hospital --voice --threshold 80

# Whole calls with engines and callers that do anything at any time, on all threads there are, under the thread
# sanitizer; CALLS=500 plays fewer.
CALLS ?= 10000
races: build
	@Scripts/races $(CALLS)

# What the shipped model has learnt, asked of every blind list of dangers and questions; `make test` asks the newest.
learnt:
	@Scripts/build --tests
	@PARLEY_ALL_ROUNDS=1 Scripts/test --no-parallel --filter LearntTests
