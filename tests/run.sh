#!/usr/bin/env bash
# Installs what is missing, builds the tests and runs them all without a display.
#   tests/run.sh         with warnings as errors and assertions
#   tests/run.sh asan    under the address and undefined-behaviour sanitizers
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

preset=${1:-dev}
case "$preset" in
  dev | asan) ;;
  *)
    echo "usage: tests/run.sh [dev|asan]" >&2
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
