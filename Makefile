# `make` converts every plan under Fixtures into Output; `make PLANS=planning OUTPUT=out` does it for a team's own
# folder; `make help` lists the rest. Written for GNU make 3.81, which macOS brings along, and any POSIX shell.

PLANS = Fixtures
OUTPUT = Output
CASES = Fixtures/Cases
PREFIX = /usr/local
export PLANS OUTPUT CASES

.SUFFIXES:
.DELETE_ON_ERROR:
.PHONY: playbooks check test verify record bench lint format install clean help everything cases libraries office FORCE

state := .build/make
program := .build/release/fairlead
python := .build/python/bin/python
openpyxl := 3.1.5
reader := $(state)/openpyxl-$(openpyxl)
swift := $(shell command -v swift || true)
# The oldest Swift that reads Package.swift.
tools := $(shell sed -n '1s/.*version: *//p' Package.swift)

# Homebrew keeps libraries where no compiler looks by itself.
ifeq ($(shell uname),Darwin)
homebrew := $(shell brew --prefix 2>/dev/null || true)
c_flags := -I$(homebrew)/include -L$(homebrew)/lib
swift_flags := -c release -Xcc -I$(homebrew)/include -Xlinker -L$(homebrew)/lib
else
swift_flags := -c release
endif
# Without testable imports tests and program are compiled alike, so nothing is compiled twice.
test_flags := $(swift_flags) --disable-testable-imports --disable-xctest
office_of_mac := /Applications/LibreOffice.app/Contents/MacOS/soffice

playbooks: $(state)/program ## Convert every plan under PLANS into OUTPUT (the default)
	@sh -c "$$convert"

check: ## Everything that a change must pass: lint, build, convert, verify, test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory -j3 everything office $(reader)
	@$(MAKE) --no-print-directory playbooks
	@$(MAKE) --no-print-directory verify CASES=
	@$(MAKE) --no-print-directory test

test: $(state)/program $(reader) ## Run all tests, golden cases and a foreign reader of workbooks included
	$(python) -B Tests/read-workbooks/test_compare.py
	$(python) -B Tests/read-workbooks/test_structure.py
	FAIRLEAD_PYTHON="$(CURDIR)/$(python)" swift test $(test_flags)

verify: playbooks cases $(reader) | office ## Open, recalculate and print all workbooks with LibreOffice, and read them with openpyxl
	@$(python) -B Tests/verify-workbooks/test_verify.py
	@$(python) -B Tests/verify-workbooks/verify.py "$(OUTPUT)" $(state)/cases
	FAIRLEAD_SOFFICE="$$(command -v soffice || command -v libreoffice || echo $(office_of_mac))" swift test $(test_flags) --filter RouteRecalculationTests

record: $(state)/program ## Rewrite the golden cases; then read the difference
	FAIRLEAD_RECORD=1 swift test $(test_flags)
	git diff --stat -- Fixtures

bench: $(state)/program ## Measure speed and memory; `make bench SECTION=reading` a part of it
	swift build $(swift_flags) --product bench
	.build/release/bench $(SECTION)

lint: $(state)/toolchain ## Check that the formatter has nothing to change or to say
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: $(state)/toolchain ## Lay out all Swift files
	swift format --in-place --parallel --recursive Package.swift Sources Tests

install: $(state)/program ## Copy the program, which needs no Swift toolchain to run, to PREFIX/bin
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(program) "$(DESTDIR)$(PREFIX)/bin/fairlead"

clean: ## Remove .build and the playbooks that make wrote
	@sh -c "$$clean"

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo 'make PLANS=planning OUTPUT=out    the same with your own folders'

$(state)/program: Package.swift $(wildcard Package.resolved) $(shell find Sources) $(state)/toolchain \
		$(if $(wildcard $(program)),,FORCE) | libraries
	swift build $(swift_flags) --product fairlead
	@touch $@

# All modules and their tests in one go, so that tests are compiled while the next module is.
everything: $(state)/toolchain | libraries
	swift build $(swift_flags) --build-tests --disable-xctest

# The golden cases are no plans of a team, but their workbooks must be as sound. They take six minutes, so that
# `make check` leaves them to `make verify`.
cases: $(state)/program
	@sh -c "$$convert_cases"

# Looks again when the program `swift` is another one.
$(state)/toolchain: $(or $(swift),FORCE)
	@mkdir -p $(@D)
	@sh -c "$$find_toolchain"
	@touch $@

# Looked for each time: a try takes a moment, and a build that fails later says less.
libraries:
	@mkdir -p $(state)
	@sh -c "$$find_libraries"

# Looked for each time, as the libraries are, and after them: one package manager at a time.
office: | libraries
	@mkdir -p $(state)
	@sh -c "$$find_office"

$(reader):
	@mkdir -p $(@D)
	@sh -c "$$find_python"
	@touch $@

FORCE:

define find_toolchain
swift --version 2>/dev/null | awk -v needed="$(tools)" '
  match($$0, /Swift version [0-9.]+/) {
    split(substr($$0, RSTART + 14, RLENGTH - 14), have, "."); split(needed, want, ".")
    exit !(found = have[1] > want[1] + 0 || (have[1] == want[1] + 0 && have[2] + 0 >= want[2] + 0))
  }
  END { exit !found }' && exit
echo "Fairlead is built with Swift $(tools) or later, which was not found." >&2
echo "Get it from https://www.swift.org/install, then run make again." >&2
exit 1
endef
export find_toolchain

# install_packages 'for apt-get' 'for Homebrew' 'in words'
define install_packages
set -eu
install_packages() {
  if [ "$$(uname)" = Darwin ] && command -v brew >/dev/null; then
    echo "Installing $$2 with Homebrew."
    brew install --quiet $$2
  elif command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then
    root=; [ "$$(id -u)" = 0 ] || root=sudo
    echo "Installing $$1 with apt-get."
    apt="$$root env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 -o DPkg::Lock::Timeout=600"
    apt="$$apt -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20"
    $$apt install --yes --no-install-recommends $$1 </dev/null >/dev/null 2>&1 ||
      { $$apt update && $$apt install --yes --no-install-recommends $$1 </dev/null >/dev/null; }
  else
    echo "Install $$3, then run make again." >&2
    exit 1
  fi
}
endef

define find_libraries
$(install_packages)
try() {
  printf '%s\n' '#include <csv.h>' '#include <xlsxwriter.h>' \
    'int main(void) { return csv_error(0) + (int)sizeof(lxw_version()); }' >"$$scratch/try.c"
  $$(command -v clang || command -v cc) "$$scratch/try.c" $(c_flags) -lcsv -lxlsxwriter -o "$$scratch/try"
}
scratch=$$(mktemp -d); trap 'rm -r "$$scratch"' EXIT
if ! try 2>/dev/null; then
  install_packages 'libcsv-dev libxlsxwriter-dev' 'libcsv libxlsxwriter' 'libcsv and libxlsxwriter with their headers'
  try
fi
endef
export find_libraries

define find_python
$(install_packages)
folder=.build/python
command -v python3 >/dev/null || install_packages 'python3 python3-venv' python3 'Python 3'
python3 -m venv --clear $$folder >/dev/null 2>&1 || {
  install_packages python3-venv python3 'the venv module of Python 3'
  python3 -m venv --clear $$folder
}
echo "Installing openpyxl $(openpyxl) into $$folder."
$$folder/bin/python -m pip install --quiet --disable-pip-version-check --no-input openpyxl==$(openpyxl)
endef
export find_python

# Carlito is as wide as Calibri, so that what fits in print fits on screen.
define find_office
$(install_packages)
found() {
  { command -v soffice || command -v libreoffice || [ -e $(office_of_mac) ]; } &&
    command -v pdftotext
}
found >/dev/null && exit
if [ "$$(uname)" = Darwin ]; then
  echo "make verify needs LibreOffice and poppler: brew install --cask libreoffice && brew install poppler" >&2
  exit 1
fi
echo "Installing LibreOffice Calc with apt-get, which takes a few minutes."
( install_packages 'libreoffice-calc poppler-utils fonts-crosextra-carlito' '' 'LibreOffice Calc and poppler-utils' ) \
  </dev/null >$(state)/office.log 2>&1 || true
found >/dev/null || {
  echo "make verify needs LibreOffice Calc and poppler-utils, which could not be installed: see $(state)/office.log" >&2
  exit 1
}
endef
export find_office

# Removes from a folder what `fairlead build` writes, and the folder if nothing else is in it.
define remove_playbooks
remove_playbooks() {
  rm -f "$$1/playbook.xlsx" "$$1/findings.json"
  if [ -f "$$1/leads/.written-by-fairlead" ]; then
    while IFS= read -r workbook; do rm -f "$$1/leads/$$workbook"; done <"$$1/leads/.written-by-fairlead"
    rm -f "$$1/leads/.written-by-fairlead"
  fi
  rmdir "$$1/leads" "$$1" 2>/dev/null || true
}
endef

# A plan is a folder that holds CSV or TSV files; the golden cases are for the tests. A plan is converted again when a file
# in it, the folder or the program changed after its stamp was set; the stamp is set before the plan is read, so
# that a change made meanwhile counts. A plan that fails does not stop the others.
define convert
set -eu
$(remove_playbooks)
PLANS=$${PLANS%/} OUTPUT=$${OUTPUT%/}
[ -d "$$PLANS" ] || { echo "There is no folder $$PLANS." >&2; exit 2; }
state=$(state)/$$(printf '%s\n' "$$PLANS" "$$OUTPUT" | cksum | tr ' ' -)
mkdir -p "$$state"
plans=$$(find -L "$$PLANS" -name '.[!.]*' -prune -o -path '*Fixtures/Cases' -prune \
  -o -type f \( -iname '*.csv' -o -iname '*.tsv' -o -iname '*.tab' \) -print | sed 's,/[^/]*$$,,' | LC_ALL=C sort -u)
[ -n "$$plans" ] || { echo "There are no CSV or TSV files under $$PLANS." >&2; exit 2; }
set -f; newline='
'; IFS=$$newline; set -- $$plans; unset IFS; set +f

outputs=$$newline failed=0 changed=0
for plan; do
  output=$$OUTPUT
  if [ $$# -gt 1 ]; then
    folder=$$(cd "$$plan" && pwd) parent=$${folder%/*}
    output=$$output/$${parent##*/}-$${folder##*/}
  fi
  case $$outputs in *"$$newline$$output$$newline"*)
    echo "$$plan: another plan is written to $$output already; rename its folder." >&2
    failed=$$((failed + 1)); continue
  esac
  outputs=$$outputs$$output$$newline
  stamp=$$state/$$(printf %s "$$plan" | cksum | tr ' ' -)
  if [ -e "$$stamp" ] && [ -e "$$output/playbook.xlsx" ] &&
    [ -z "$$(find -L "$$plan" $(program) -maxdepth 1 -cnewer "$$stamp")" ]; then continue; fi
  changed=$$((changed + 1)) status=0
  touch "$$stamp.new"
  $(program) build "$$plan" --output "$$output" --fail-on never </dev/null || status=$$?
  if [ $$status -le 1 ]; then mv "$$stamp.new" "$$stamp"; else rm -f "$$stamp" "$$stamp.new"; failed=$$((failed + 1)); fi
done

if [ -e "$$state/outputs" ]; then
  while IFS= read -r output; do
    case $$outputs in *"$$newline$$output$$newline"*) ;; *) remove_playbooks "$$output" ;; esac
  done <"$$state/outputs"
fi
printf %s "$${outputs#?}" >"$$state/outputs"

if [ $$# = 1 ]; then plans='1 plan'; else plans="$$# plans"; fi
[ $$failed = 0 ] || { echo "$$failed of $$plans could not be converted." >&2; exit 2; }
[ $$changed -gt 0 ] || echo "Nothing changed."
echo "The playbooks of $$plans are in $$OUTPUT."
endef
export convert

# A case of which no workbook can be made says so in what is recorded of it.
define convert_cases
set -eu
rm -rf "$(state)/cases"
mkdir "$(state)/cases"
[ -n "$$CASES" ] || exit 0
for plan in "$$CASES"/*/; do
  status=0 worst=1
  ! grep -q '^fairlead: ' "$$plan/findings.txt" || worst=2
  $(program) build "$$plan" --output "$(state)/cases/$$(basename "$$plan")" --fail-on never \
    </dev/null >/dev/null 2>&1 || status=$$?
  [ $$status -le $$worst ] || { echo "$$plan: the program ended with status $$status." >&2; exit 1; }
done
endef
export convert_cases

define clean
set -eu
$(remove_playbooks)
for list in $(state)/*/outputs; do
  [ -e "$$list" ] || continue
  while IFS= read -r output; do remove_playbooks "$$output"; done <"$$list"
done
rm -rf .build
endef
export clean
