# make run opens the program, make test proves it. Both do all the set-up that is missing.
PY := .venv/bin/python

.PHONY: setup run test check format bench demo pictures package wheel clean

setup:
	@packaging/setup.sh

run: setup
	@$(PY) -m histoviewer

# The whole gate, as CI runs it: two processes share the tests out between them.
test: setup-test check
	$(PY) -m pytest --numprocesses 2 --dist worksteal

.PHONY: setup-test
setup-test:
	@packaging/setup.sh test

# The quick one: format, lint, types, import contracts.
check: setup
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports

format: setup
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

# Each figure beside its peer, measured in the same run: build/bench.json.
bench: setup
	$(PY) tests/bench/collect.py

# The whole loop without a screen; leaves build/demo/report.pdf and build/demo/window.png.
demo: setup
	@$(PY) -m histoviewer demo --out build/demo

# The pictures of the help, taken from the program itself: resources/help/*.png.
pictures: setup
	@$(PY) packaging/help_pictures.py

# The installed program, frozen in one folder and as a Debian package: build/package/.
package:
	packaging/build_program.sh
	packaging/build_deb.sh

# A wheel with the resources and the bundled model in it: build/dist/.
wheel: setup
	$(PY) -m pip wheel --quiet --no-deps --wheel-dir build/dist .

clean:
	rm -rf build .mypy_cache .ruff_cache .pytest_cache
