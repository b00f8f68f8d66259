# The Debian packages that Simsa needs, and a function that installs what is missing of them.
# Sourced by packaging/run.sh and tests/run.sh.

SIMSA_BUILD_PACKAGES="g++ catch2 cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlitecpp-dev libsqlite3-dev libsodium-dev libexpected-dev libboost-dev libxlsxwriter-dev
  libcli11-dev zlib1g-dev dpkg-dev file"
SIMSA_RUN_PACKAGES="fonts-noto-cjk qt6-translations-l10n qt6-wayland"
SIMSA_TEST_PACKAGES="fonts-noto-cjk unzip locales"

# install_missing PACKAGE...: quietly, and without touching apt where nothing is missing.
install_missing() {
  local missing=() package
  for package in "$@"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing: ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  local log
  log=$(mktemp)
  if ! "${root[@]}" apt-get update -qq >"$log" 2>&1 ||
    ! "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
      --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    cat "$log" >&2
    echo "Some packages could not be installed; see above. Simsa needs Debian 12 or later." >&2
    return 1
  fi
  rm -f "$log"
}

# build_preset PRESET [TARGET...]: configures where needed, then builds; quiet unless it fails.
build_preset() {
  local preset=$1
  shift
  local log="build/$preset.log"
  mkdir -p build
  echo "Building ($preset); the first time takes some minutes."
  if ! { cmake --preset "$preset" && cmake --build "build/$preset" ${1:+--target "$@"}; } \
    >"$log" 2>&1; then
    grep -E -A5 'error|Error|FAILED' "$log" | head -60 >&2
    echo "The build failed; all of it is in $log" >&2
    return 1
  fi
}
