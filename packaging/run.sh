#!/usr/bin/env bash
# Installs what is missing, builds the release and opens the desktop. Where there is no display it
# runs the demo on the command line instead and says where its files are.
# Arguments go to the desktop: ./packaging/run.sh FILE opens that file.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086  # the lists are words on purpose
install_missing $SIMSA_BUILD_PACKAGES $SIMSA_RUN_PACKAGES
build_preset release simsa simsa-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/ui/simsa "$@"
fi
echo "There is no display, so here is the demo on the command line."
demo="$PWD/build/demo"
rm -rf "$demo"
build/release/ui/simsa-cli demo -o "$demo"
echo "Try: build/release/ui/simsa-cli results $demo/demo.simsa"
