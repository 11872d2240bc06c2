# Two commands on a fresh machine: `make demo` and `make test`. Each sets up .venv by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo review test check lint types contracts quality docs screenshots coverage format wheel clean

help:            ## list the commands
	@grep -E '^[a-z]+: .*##|^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $@

demo: $(READY)   ## check a corpus in the repository and write a CSV of what differs
	$(BIN)/deskcheck check corpora/lee-visit --fail-on never
	$(BIN)/deskcheck report corpora/lee-visit --output csv:demo.csv
	@echo
	@echo "Wrote demo.csv. Review the same findings side by side: make review (docs/review.md shows how)"

review: $(READY) ## open the demo corpus in the terminal UI
	$(BIN)/deskcheck review corpora/lee-visit

test: $(READY)   ## run the tests
	$(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

quality: $(READY) ## score the rules on corpora/ and hold the pinned floors
	$(BIN)/deskcheck eval corpora --floors corpora/floors.json
	$(BIN)/deskcheck eval corpora/unread --floors corpora/unread/floors.json

docs: $(READY)   ## write the pages of docs/ made from the program, and the README's example, anew
	$(BIN)/python -m compare.cli.pages docs
	$(BIN)/python -m tui.pages docs

screenshots: $(READY) ## draw the pictures of the README anew
	$(BIN)/python -m tui.pictures docs/images

coverage: $(READY)
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report

check: lint types contracts test quality ## everything that a commit must pass

format: $(READY) ## format the code and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

wheel: $(READY)  ## build dist/deskcheck-*.whl
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) dist build .coverage demo.csv
