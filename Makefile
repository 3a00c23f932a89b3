# What people and machines ask of this repository. `make report` and `make test` install what is missing.

YEAR ?= 2024
PREFIX ?= /usr/local
SECONDS ?= 60
SEEDS ?= 1-15
EACH ?= 4
VIGIE = .build/release/vigie

# The comparison that is committed: the demonstration portfolio under ten schemes, each tried on every sector.
COMPARE = compare Datasets/portefeuille-demo --year 2025 --out Reports/demonstration-comparaison \
  --everywhere --schemes fr-tarif,fr-tms-action,at-beitrag,at-auvasicher,de-bgn-praemie,de-bgn-praemie@2016,de-bgbau-zuschlag,it-isar,it-ot24,es-bonus \
  --between fr-tarif@2024,fr-tarif --envelope fr-tms-action

.PHONY: report check-report test fuzz sanitize lint format install docs clean release setup bench acceptance engines coverage mutants

report: release
	$(VIGIE) report Datasets --year $(YEAR) --out Reports/$(YEAR)
	$(VIGIE) report Datasets/europe --notebook incitations-europe --out Reports/incitations-europe
	install -m 600 Datasets/demonstration-fragilites/cle-publique.txt .build/cle-de-demonstration
	$(VIGIE) fragility Datasets/demonstration-fragilites --key .build/cle-de-demonstration --out Reports/demonstration-fragilites
	$(VIGIE) $(COMPARE)

check-report: release
	$(VIGIE) report Datasets --year $(YEAR) --out Reports/$(YEAR) --check
	$(VIGIE) report Datasets/europe --notebook incitations-europe --out Reports/incitations-europe --check
	install -m 600 Datasets/demonstration-fragilites/cle-publique.txt .build/cle-de-demonstration
	$(VIGIE) fragility Datasets/demonstration-fragilites --key .build/cle-de-demonstration --out Reports/demonstration-fragilites --check
	$(VIGIE) $(COMPARE) --check

release: setup
	swift build -c release --product vigie

test: setup
	@[ -d ../shared/data ] || echo "../shared is absent: tests that need its files are skipped"
	swift test --disable-xctest

# Looks for bytes that break the reader, and stops at the first; what it learns stays in .build/fuzz/corpus.
# lld, because gold fails on programs that hold libFuzzer.
fuzz: setup
	VIGIE_FUZZ=1 swift build -c release --scratch-path .build/fuzz --product Fuzz \
		-Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@mkdir -p .build/fuzz/corpus
	@for file in Datasets/*.csv; do head -c 1000 "$$file" > .build/fuzz/corpus/$$(basename "$$file"); done
	SWIFT_BACKTRACE=enable=no .build/fuzz/release/Fuzz -max_total_time=$(SECONDS) -max_len=1024 -timeout=20 -artifact_prefix=.build/fuzz/ \
		.build/fuzz/corpus Tests/Fuzz/Corpus

# Every test but those of the large real files, under the address sanitizer, then under the thread sanitizer.
sanitize: export VIGIE_SHARED = none
sanitize: setup
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leak-sanitizer-suppressions.txt \
		swift test --disable-xctest --sanitize=address --scratch-path .build/address
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer-suppressions.txt \
		swift test --disable-xctest --sanitize=thread --scratch-path .build/thread

# The share of lines and regions of each target that its tests run.
coverage: setup
	swift test --disable-xctest --enable-code-coverage --scratch-path .build/coverage
	python3 Tests/Coverage/coverage.py "$$(swift test --scratch-path .build/coverage --show-codecov-path)"

# Small faults put into a copy of the sources, one switched on at a time: the share that the tests notice, by target. Takes hours.
mutants: setup
	python3 Tests/Mutants/mutants.py --each $(EACH)

# What takes long: hostile texts rendered by other programs, and attacks on reports of generated data that was never released.
acceptance: release
	@.ci/install python3 glpk-utils pandoc chromium libreoffice-calc
	python3 -m unittest discover -s Tests/Attack
	python3 -m unittest discover -s Tests/Acceptance
	python3 Tests/Acceptance/injection.py --vigie $(VIGIE)
	test -x .build/acceptance/bin/frictionless || \
		{ python3 -m venv .build/acceptance && .build/acceptance/bin/pip install --quiet frictionless==5.21.0; }
	python3 Tests/Acceptance/packages.py --vigie $(VIGIE) --frictionless .build/acceptance/bin/frictionless
	python3 Tests/Faults/run.py --vigie $(VIGIE)
	python3 Tests/Attack/acceptance.py --vigie $(VIGIE) --seeds $(SEEDS)

# The statements of vigie sql in DuckDB and on a Spark of several processes: the reports are those of the rows.
engines: release
	.ci/engines duckdb spark

lint:
	swift format lint --strict -p -r Sources Tests Package.swift

format:
	swift format -i -p -r Sources Tests Package.swift

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vigie/Datasets
	install -m 755 $(VIGIE) $(DESTDIR)$(PREFIX)/bin/vigie
	cp -r Datasets/cas-types Datasets/comparaison Datasets/indicators Datasets/instruments Datasets/layouts Datasets/parameters \
	  Datasets/portefeuille-demo Datasets/schemes $(DESTDIR)$(PREFIX)/share/vigie/Datasets/
	cp -r Notebooks-md $(DESTDIR)$(PREFIX)/share/vigie/

# SCALE=1/50 tries the measurement on little data; RUNS=1 runs each tool once.
bench: release
	test -x .build/bench/venv/bin/pip || python3 -m venv .build/bench/venv
	.build/bench/venv/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	SCALE=$(SCALE) RUNS=$(RUNS) .build/bench/venv/bin/python Benchmarks/run.py

# The articles and symbols of the library products, in .build/docs.
docs: setup
	.ci/docs

clean:
	swift package clean

setup:
	@.ci/install
