#!/usr/bin/env bash
# Installs what is missing, builds the tests and runs them all without a display.
#   tests/run.sh         what packaging/run.sh built: the release, whose assertions stay on
#   tests/run.sh asan    under the address and undefined-behaviour sanitizers
#   tests/run.sh dev     each file compiled by itself
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

preset=${1:-release}
case "$preset" in
  release | asan | dev) ;;
  *)
    echo "usage: tests/run.sh [asan|dev]" >&2
    exit 2
    ;;
esac
# shellcheck disable=SC2086  # the lists are words on purpose
install_missing $SIMSA_BUILD_PACKAGES $SIMSA_TEST_PACKAGES
build_preset "$preset"
export QT_QPA_PLATFORM=offscreen
# Qt and the font libraries keep some memory until the very end; what is ours must not leak.
export LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0"
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)"
