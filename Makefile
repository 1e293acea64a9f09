# The project's commands. `make help` lists them. Needs GNU make, Python 3.11 to 3.13 with its venv module, and git.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run test bench soak bundle package train lint clean lock translations screenshots environment test-environment system-libraries xvfb

VENV := .venv
PY := $(VENV)/bin/python
TFLITE_VENV := .venv-tflite
TFLITE_PY := $(TFLITE_VENV)/bin/python
# Only what the lock files name, with these hashes, and nothing that would have to be compiled here.
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes --requirement

# The Python that the environments are made with, if the first suitable one on the PATH is not the right one.
PYTHON ?=
# What `make run` opens: files and folders, each in quotes if its name has spaces. The sample film if empty.
FILES ?=
# What `make train` trains: the data set's folder, configurations one after another (the last one is exported), and the seed.
DATA ?= $(or $(CHEST_XRAY_DIR),../shared/data/chest_xray)
CONFIG ?= lite0_160 lite0_160_soft
SEED ?= 1
TRAINED = runs/$(lastword $(CONFIG))-s$(SEED)/model

# xvfb-run fails without xauth, which Debian only recommends beside it.
HAS_XVFB := { command -v xvfb-run && command -v xauth; } >/dev/null

# $(call first-python,CANDIDATES,10,11): shell code that prints the first candidate from Python 3.10 to 3.11.
first-python = for python in $(1); do \
  if "$$python" -c 'import sys; sys.exit(not (3, $(2)) <= sys.version_info[:2] <= (3, $(3)))' 2>/dev/null; then \
    echo "$$python"; break; fi; done

help: ## this list
	@echo 'make TARGET'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r target text; do \
	  printf '  %-12s %s\n' "$$target" "$$text"; done

# Asked twice, since only with libxcb installed is it certain that a display answers.
run: environment ## open the window; FILES="a.jpeg 'b c.dcm' folder" opens these instead of the sample film
	@if $(PY) -m desktop.system_check --display 2>/dev/null; then $(PY) -m desktop.system_check --install || exit $$?; fi; \
	command=; \
	if ! $(PY) -m desktop.system_check --display; then \
	  echo 'Reading the films in the terminal.' >&2; command=classify; fi; \
	set -- $(FILES); \
	if [ $$# -eq 0 ]; then film=$$($(PY) -m desktop.sample_film) || exit $$?; set -- "$$film"; fi; \
	$(PY) -m desktop $$command "$$@"

test: lint system-libraries xvfb $(TFLITE_VENV)/.installed ## check everything: style, types, layers, and the tests
	@if [ -x $(TFLITE_PY) ]; then export TFLITE_RUNTIME_PYTHON="$$PWD/$(TFLITE_PY)"; fi; \
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m 'not xvfb and not bundle'
	@if ! $(HAS_XVFB); then \
	  echo 'SKIPPED: the tests on a real X server. They need: sudo apt-get install xvfb xauth' >&2; exit 0; fi; \
	QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24' $(PY) -m pytest -m xvfb; \
	code=$$?; [ $$code -eq 5 ] || exit $$code  # 5: no test has this marker

bundle: test-environment system-libraries xvfb ## build the program that ships, in dist/, and try it
	@$(PY) -m bundle.build
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m bundle tests/bundle

package: test-environment ## pack what `make bundle` has built: .tar.xz, .deb, SHA256SUMS
	@$(PY) -m bundle.package

bench: test-environment $(TFLITE_VENV)/.installed .venv-bench/.installed ## speed, memory and size, beside what one would use instead; LONG=1: 10,000 files too
	@$(PY) -m benchmarks $(if $(LONG),--long)

soak: test-environment system-libraries ## faults by the thousand: damaged films, kills, full disks, broken drives (an hour)
	@$(PY) -m tests.faults.soak

# Validated with the films held out: test is for a finished candidate, `python -m training.evaluate` scores it.
train: test-environment ## train the network that ships and convert it, in runs/; DATA=FOLDER, SEED=2, CONFIG=classic_cnn
	@for config in $(CONFIG); do $(PY) -m training.train --data '$(DATA)' --config $$config --seed $(SEED) --quiet || exit $$?; done
	$(PY) export/quantize.py --data '$(DATA)' --model $(TRAINED).keras --out $(TRAINED)_int8.tflite --split val
	$(PY) -m training.evaluate --data '$(DATA)' --model $(TRAINED)_int8.tflite --split val

# Linguist files keep what was translated; new texts come in as unfinished, and the tests fail until they are not.
LANGUAGES := fr es pt zh sw ar
translations: test-environment ## bring desktop/translations up to date with the texts, and compile them
	@cd desktop && for code in $(LANGUAGES); do \
	  ../$(VENV)/bin/pyside6-lupdate texts/*.py -no-obsolete -locations none -source-language en -target-language $$code \
	    -ts translations/desktop_$$code.ts >/dev/null && \
	  ../$(VENV)/bin/pyside6-lrelease -silent translations/desktop_$$code.ts -qm translations/desktop_$$code.qm || exit $$?; done

screenshots: test-environment ## make the pictures of the user guide anew, in docs/images
	@QT_QPA_PLATFORM=offscreen $(PY) -m desktop.screenshots docs/images

lint: test-environment ## style, types and layers only
	@$(VENV)/bin/ruff check
	@$(VENV)/bin/ruff format --check
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports

# A newer version: write it into requirements-*.txt or constraints.txt first. Needs the package index.
LOCKS := app cluster test tflite-runtime tools
UV := $(VENV)/bin/uv pip compile --quiet --no-config --universal --python-version 3.11
lock: $(VENV)/bin/pip ## resolve the requirements into the lock files, with hashes, and write docs/DEPENDENCIES.md
	@$(PY) $(PIP_INSTALL) requirements-tools.lock
	@for use in $(LOCKS); do $(UV) --generate-hashes --annotation-style line --custom-compile-command 'make lock' \
	  requirements-$$use.txt --output-file requirements-$$use.lock || exit $$?; done
	@$(PY) $(PIP_INSTALL) requirements-test.lock
	@mkdir -p build
	@for use in test tools; do \
	  $(UV) --format pylock.toml requirements-$$use.txt --output-file build/pylock.$$use.toml >/dev/null || exit $$?; done
	@$(PY) -m bundle.dependencies build/pylock.test.toml build/pylock.tools.toml

clean: ## remove the environments, caches and builds; models and training runs stay
	rm -rf .venv .venv-tflite .venv-bench .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- environments: made once, brought up to date when their requirements change

environment: $(VENV)/.installed-app
test-environment: $(VENV)/.installed-test

$(VENV)/.installed-app: requirements-app.lock | $(VENV)/bin/pip
	@echo 'Installing the application into $(VENV) (about 180 MB are fetched) ...'
	@$(PY) $(PIP_INSTALL) requirements-app.lock
	@touch $@

$(VENV)/.installed-test: requirements-test.lock | $(VENV)/bin/pip
	@echo 'Installing the application, training and test tools into $(VENV) (about 600 MB are fetched) ...'
	@$(PY) $(PIP_INSTALL) requirements-test.lock
	@$(PY) -m pip check
	@touch $@

$(VENV)/bin/pip:
	@python=$$($(call first-python,$(or $(PYTHON),python3 python3.13 python3.12 python3.11),11,13)); \
	if [ -z "$$python" ]; then \
	  echo 'Python 3.11, 3.12 or 3.13 is needed and not on the PATH. Install it, or name it: make PYTHON=/path/to/python3' >&2; \
	  exit 2; fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "$$python has no venv module. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 2; fi; \
	"$$python" -m venv $(VENV)

# tflite-runtime has wheels for Linux and Python up to 3.11 only, pillow from 3.11 on; elsewhere the tests of the second engine are skipped.
$(TFLITE_VENV)/.installed: requirements-tflite-runtime.lock | $(VENV)/bin/pip
	@mkdir -p $(TFLITE_VENV)
	@python=$$($(call first-python,$(PY) python3.11,11,11)); \
	if [ "$$(uname -s)" != Linux ] || [ -z "$$python" ]; then \
	  echo 'SKIPPED: the second engine, tflite-runtime. It needs Linux and Python 3.11.' >&2; exit 0; fi; \
	echo 'Installing the second engine into $(TFLITE_VENV) ...'; \
	"$$python" -m venv $(TFLITE_VENV) && $(TFLITE_PY) $(PIP_INSTALL) requirements-tflite-runtime.lock
	@touch $@

.venv-bench/.installed: benchmarks/requirements.txt benchmarks/requirements-onnx.txt | test-environment
	@echo 'Installing what is compared with into .venv-bench ...'
	@$(PY) -m benchmarks --install
	@touch $@

# ---- what only the system's package manager has: added as root on Debian and Ubuntu, else named

system-libraries: test-environment
	@$(PY) -m desktop.system_check --install

xvfb:
	@if ! { $(HAS_XVFB) && command -v strace && command -v dbus-run-session && command -v qemu-x86_64 && command -v dsrdump && command -v dciodvfy; } >/dev/null \
	  && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo 'Installing Xvfb, strace, dbus, qemu, dcmtk and dicom3tools for the tests ...'; \
	  export DEBIAN_FRONTEND=noninteractive; apt-get update -q >/dev/null; \
	  apt-get install -q -y --no-install-recommends xvfb xauth strace dbus-daemon qemu-user dcmtk dicom3tools >/dev/null; fi
