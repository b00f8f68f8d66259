#!/usr/bin/env bash
# A package that is taken out of the lists has to be missed, by its name: a library that another
# one's description asks for, one with headers, a program of the build and one of the tests.
#   packaging/tests/closure_test.sh PRESET
set -euo pipefail
cd "$(dirname "$0")/../.."
for package in zlib1g-dev libsodium-dev ninja-build unzip; do
  if said=$(./packaging/tests/closure.sh --without "$package" "$1" 2>&1) ||
    ! grep -q "^Nothing in packaging/packages.sh brings $package, " <<<"$said"; then
    printf 'Without %s the check says:\n%s\n' "$package" "$said" >&2
    exit 1
  fi
done
echo "Packages that are taken out of the lists are missed."
