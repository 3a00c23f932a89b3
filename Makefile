# What people and machines ask of this repository. `make report` and `make test` install what is missing.

YEAR ?= 2024
PREFIX ?= /usr/local
VIGIE = .build/release/vigie

# The comparison that is committed: the demonstration portfolio under ten schemes.
COMPARE = compare Datasets/portefeuille-demo --year 2025 --out Reports/demonstration-comparaison \
  --schemes fr-tarif,fr-tms-action,at-beitrag,at-auvasicher,de-bgn-praemie,de-bgn-praemie@2016,de-bgbau-zuschlag,it-isar,it-ot24,es-bonus \
  --between fr-tarif@2024,fr-tarif --envelope fr-tms-action

.PHONY: report check-report test lint format install clean release setup bench

report: release
	$(VIGIE) report Datasets --year $(YEAR) --out Reports/$(YEAR)
	install -m 600 Datasets/demonstration-fragilites/cle-publique.txt .build/cle-de-demonstration
	$(VIGIE) fragility Datasets/demonstration-fragilites --key .build/cle-de-demonstration --out Reports/demonstration-fragilites
	$(VIGIE) $(COMPARE)

check-report: release
	$(VIGIE) report Datasets --year $(YEAR) --out Reports/$(YEAR) --check
	install -m 600 Datasets/demonstration-fragilites/cle-publique.txt .build/cle-de-demonstration
	$(VIGIE) fragility Datasets/demonstration-fragilites --key .build/cle-de-demonstration --out Reports/demonstration-fragilites --check
	$(VIGIE) $(COMPARE) --check

release: setup
	swift build -c release --product vigie

test: setup
	@[ -d ../shared/data ] || echo "../shared is absent: tests that need its files are skipped"
	swift test --disable-xctest

lint:
	swift format lint --strict -p -r Sources Tests Package.swift

format:
	swift format -i -p -r Sources Tests Package.swift

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vigie/Datasets
	install -m 755 $(VIGIE) $(DESTDIR)$(PREFIX)/bin/vigie
	cp -r Datasets/cas-types Datasets/comparaison Datasets/instruments Datasets/layouts Datasets/parameters \
	  Datasets/portefeuille-demo Datasets/schemes $(DESTDIR)$(PREFIX)/share/vigie/Datasets/
	cp -r Notebooks-md $(DESTDIR)$(PREFIX)/share/vigie/

# SCALE=1/50 tries the measurement on little data; RUNS=1 runs each tool once.
bench: release
	test -d .build/bench/venv || python3 -m venv .build/bench/venv
	.build/bench/venv/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	SCALE=$(SCALE) RUNS=$(RUNS) .build/bench/venv/bin/python Benchmarks/run.py

clean:
	swift package clean

setup:
	@.ci/install
