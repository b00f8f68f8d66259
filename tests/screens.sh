#!/usr/bin/env bash
# Takes a picture of every page in both languages, light and dark, at 100 % and 200 % text size:
#   tests/screens.sh OUT       writes OUT/LANGUAGE-THEME-SIZE/PAGE.png
set -euo pipefail
if [ $# -ne 1 ]; then
  echo "usage: tests/screens.sh OUT" >&2
  exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086  # the lists are words on purpose
install_missing $SIMSA_BUILD_PACKAGES $SIMSA_TEST_PACKAGES
build_preset dev simsa-screens
QT_QPA_PLATFORM=offscreen build/dev/tests/screens/simsa-screens "$out"
