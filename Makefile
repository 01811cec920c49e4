# Every way to work with Silta, one word each. `make help` tells them.
#
# The set-up is in steps, so that running Silta needs only what running needs. A step is done again
# when its list changed, and only then: the stamps in .venv remember.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup setup-run setup-test setup-translate run browser test check lint prove bench \
	pictures transcripts requirements clean

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Only what is in the list, only as it was when it was listed.
INSTALL := $(PIP) install --quiet --require-hashes --no-deps
SOURCES = $(wildcard bot console scheduler feeds artefacts storage dialogs locales benchmarks tests)
# More words for pytest, for example `make test ARGS="-k transcripts -x"`, or ARGS="-n 0" for one
# after the other.
ARGS ?=
# Two at a time, for much of a test is waiting; whoever is done first takes from the other.
SIDE_BY_SIDE = -n 2 --dist worksteal

help: ## Tell what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- set-up -----------------------------------------------------------------------------------

setup: setup-run setup-test ## Everything to run, test and change Silta
	@echo "Ready. Next: make run, make test, make check."
setup-run: $(VENV)/.has-run ## Only what running needs
setup-test: $(VENV)/.has-test ## What the tests and checks need
setup-translate: $(VENV)/.has-translate ## Machine translation on this computer

$(VENV)/.made:
	@for python in "$$PYTHON" python3.11 python3 python3.12 python3.13 python3.14; do \
	    [ -n "$$python" ] || continue; \
	    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	    "$$python" -m venv $(VENV) && touch $@ && exit 0; \
	    echo "$$python could not make $(VENV); on Debian or Ubuntu, install python3-venv first." >&2; \
	    exit 1; \
	done; \
	echo "Silta needs Python 3.11 or newer; install it, or say where it is: make setup PYTHON=..." >&2; \
	exit 1

$(VENV)/.has-run: $(VENV)/.made requirements/build.txt requirements/run.txt pyproject.toml
	@echo "Getting what Silta needs to run (about a minute) ..."
	@$(INSTALL) -r requirements/build.txt -r requirements/run.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.has-test: $(VENV)/.has-run requirements/test.txt
	@echo "Getting what the tests and checks need (about a minute) ..."
	@$(INSTALL) -r requirements/test.txt
	@touch $@

$(VENV)/.has-translate: $(VENV)/.has-run requirements/translate.txt
	@echo "Getting machine translation (about a minute) ..."
	@$(INSTALL) -r requirements/translate.txt
	@touch $@

# --- every day --------------------------------------------------------------------------------

run: setup-run ## Start everything with demo people, and print the addresses
	@$(BIN)/silta run --demo

test: setup-test browser ## The tests, a quarter of an hour at most
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(ARGS)

check: setup-test browser lint ## Everything a change must pass: lint, types, contracts, words, tests
	@$(BIN)/silta check
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) --cov --cov-report=term $(ARGS)

lint: setup-test
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy --strict $(SOURCES)
	@$(BIN)/lint-imports
	@$(BIN)/codespell

transcripts: setup-test ## Write the transcripts anew; read the difference before you keep it
	@$(BIN)/python -m pytest --accept tests/test_transcripts.py $(ARGS)

pictures: setup-test browser ## Take a picture of every page
	@$(BIN)/python -m tests.pages.pictures

# --- now and then -----------------------------------------------------------------------------

prove: setup-test browser ## The long proofs, each figure beside its target
	@$(BIN)/python -m pytest -m prove -s $(ARGS)

bench: setup-test ## Ratios against named peers
	@$(BIN)/python -m benchmarks

browser: ## Find Chromium for the page tests, or get it
	@for name in chromium chromium-browser google-chrome; do \
	    command -v "$$name" >/dev/null 2>&1 && exit 0; \
	done; \
	if [ "$$(id -u)" = 0 ] && grep -qs '^ID=debian' /etc/os-release; then \
	    echo "Getting Chromium and letters for every script (about a minute) ..."; \
	    apt-get -qq update \
	        && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends \
	            chromium fonts-noto-core fonts-wqy-microhei >/dev/null && exit 0; \
	fi; \
	echo "The page tests need Chromium: install it (on Debian: apt-get install chromium" \
	     "fonts-noto-core fonts-wqy-microhei), then try again." >&2; \
	exit 1

# New lists from the .in files. What is pinned stays, unless a .in file asks for more;
# `make requirements UPGRADE=--upgrade` takes the newest of everything.
UPGRADE ?=
PIN = build/pin/bin/uv --no-config pip compile --quiet --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --override requirements/overrides.txt $(UPGRADE)

requirements: ## Pin the lists of requirements anew
	@python3 -m venv build/pin && build/pin/bin/python -m pip install --quiet uv==0.13.9
	@for list in build run test translate; do \
	    $(PIN) requirements/$$list.in --output-file requirements/$$list.txt || exit 1; \
	done

clean: ## Forget everything that can be made again; people's data stays
	@rm -rf $(VENV) build dist *.egg-info .coverage .coverage.* htmlcov
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
