#!/usr/bin/env bash
# Whether a machine that has the packages of packaging/packages.sh and nothing else has all that the
# builds here read and start: each file has to belong to a package of a list, or to one that such a
# package depends on. Recommended packages do not count; the essential ones of Debian do.
#   packaging/tests/closure.sh [--without PACKAGE] [PRESET...]
# looks at these builds in build/, or at all of them; with --without, as if no list had PACKAGE.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/packages.sh
. packaging/tests/closure_files.sh
export LC_ALL=C

if [ "${1:-}" = --without ]; then
  for list in SIMSA_BUILD_PACKAGES SIMSA_RUN_PACKAGES SIMSA_TEST_PACKAGES; do
    declare "$list=$(tr -s ' \n' '\n' <<<"${!list}" | grep -v -x -F "$2" | tr '\n' ' ')"
  done
  shift 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'echo "packaging/tests/closure.sh: a step failed in line $LINENO." >&2' ERR
set -E

# packages_of LIST...: those of the lists that are installed, with all they depend on.
packages_of() {
  # shellcheck disable=SC2016  # the fields are dpkg's
  dpkg-query -W -f '${db:Status-Status}\t${Architecture}\t${Essential}\t${binary:Package}\t${Package}\t${Provides}\t${Pre-Depends}, ${Depends}\n' |
    awk -F '\t' -v lists="$*" -v native="$(dpkg --print-architecture)" '
      function bare(name) { gsub(/\(.*|:.*| /, "", name); return name }
      function take(name) { if (!(name in taken)) { taken[name] = 1; queue[++last] = name } }
      # apt takes the first alternative that can be had; so what is installed here stands for it.
      function takeOne(alternatives,    names, i, n, name) {
        n = split(alternatives, names, "|")
        for (i = 1; i <= n; i++) {
          name = bare(names[i])
          if (name in depends) { take(name); return }
          if (name in provider) { take(provider[name]); return }
        }
      }
      $1 == "installed" && ($2 == native || $2 == "all") {
        depends[$5] = $7
        full[$5] = $4
        if ($3 == "yes") take($5)
        n = split($6, provided, ",")
        for (i = 1; i <= n; i++) if (!(bare(provided[i]) in provider)) provider[bare(provided[i])] = $5
      }
      END {
        n = split(lists, wanted, /[ \n\t]+/)
        for (i = 1; i <= n; i++) if (wanted[i] in depends) take(wanted[i])
        for (first = 1; first <= last; first++) {
          n = split(depends[queue[first]], groups, ",")
          for (i = 1; i <= n; i++) takeOne(groups[i])
        }
        for (name in taken) print full[name]
      }'
}

# What dpkg -L says, with files where diversions put them.
listed_files() {
  xargs dpkg-query -L | awk '
    /^(package diverts others to|locally diverted to|diverted by .* to): / { sub(/^[^:]*: /, "") }
    /^\// { print }'
}

# On a machine with merged folders /lib is /usr/lib; packages say the one or the other.
without_usr() {
  sed -E 's,^/usr/(bin|sbin|lib[^/]*)/,/\1/,'
}

# As the names were given, with links among their folders followed.
with_true_folders() {
  sort -u >"$work/names"
  sed 's,/[^/]*$,,' "$work/names" | sort -u >"$work/folders"
  xargs -r -d '\n' realpath -m <"$work/folders" | paste "$work/folders" - |
    awk -F '\t' 'NR == FNR { folder[$1] = $2; next }
      { at = match($0, /\/[^\/]*$/); print folder[substr($0, 1, at - 1)] substr($0, at) }' \
      - "$work/names" | sort -u
}

# A name that no package has (an alternative) leads to the one that it links to.
followed() {
  local name owner target
  while IFS= read -r name; do
    while ! owner=$(owner_of "$name") && [ -L "$name" ]; do
      target=$(readlink "$name")
      [ "${target#/}" != "$target" ] || target=$(dirname "$name")/$target
      name=$(realpath -m "$(dirname "$target")")/$(basename "$target")
    done
    printf '%s\t%s\n' "${owner:-}" "$name"
  done
}

owner_of() {
  local name=$1 owner
  for name in "$1" "${1#/usr}" "/usr$1"; do
    owner=$(dpkg -S "$name" 2>/dev/null | sed -n '/^diversion by/d; s/: .*//p' | head -1)
    [ -n "$owner" ] && echo "${owner%%[:,]*}" && return 0
  done
  return 1
}

# check WHAT LIST...: the names on standard input, against the lists.
check() {
  local what=$1
  shift
  packages_of "$@" | sort >"$work/packages"
  listed_files <"$work/packages" | without_usr | sort -u >"$work/known"
  sed 's/:.*//' "$work/packages" | sort -u >"$work/bare"
  with_true_folders >"$work/read"
  without_usr <"$work/read" | paste - "$work/read" | sort -t "$(printf '\t')" -k 1,1 |
    join -t "$(printf '\t')" -v 1 - "$work/known" | cut -f 2 | followed |
    awk -F '\t' -v what="$what" '
      NR == FNR { known[$1] = 1; next }
      $1 in known { next }
      { count[$1]++; if (!($1 in example)) example[$1] = $2 }
      END {
        for (owner in count) {
          more = count[owner] > 1 ? " and " count[owner] - 1 " more" : ""
          if (owner == "")
            print "No package has " example[owner] more ", which " what " needs."
          else
            print "Nothing in packaging/packages.sh brings " owner ", whose " example[owner] more \
              " " what " needs. Add it to the list."
        }
      }' "$work/bare" - >>"$work/faults"
}

presets=("$@")
if [ ${#presets[@]} -eq 0 ]; then
  for ninja in build/*/build.ninja; do
    [ -e "$ninja" ] && presets+=("$(basename "$(dirname "$ninja")")")
  done
fi
if [ ${#presets[@]} -eq 0 ]; then
  echo "There is no build to look at. Run tests/run.sh first." >&2
  exit 2
fi

: >"$work/faults"
# Before anything else each command of README runs with the build's list and its own.
script_programs packaging/run.sh packaging/packages.sh |
  check "packaging/run.sh" "$SIMSA_BUILD_PACKAGES" "$SIMSA_RUN_PACKAGES"
packing_programs | check "cpack -G DEB" "$SIMSA_BUILD_PACKAGES" "$SIMSA_RUN_PACKAGES"
{ script_programs tests/run.sh packaging/packages.sh && test_programs; } |
  check "tests/run.sh" "$SIMSA_BUILD_PACKAGES" "$SIMSA_TEST_PACKAGES"
for preset in "${presets[@]}"; do
  # packaging/run.sh builds the programs of the release, and tests/run.sh the tests beside them.
  own=$SIMSA_TEST_PACKAGES
  targets=()
  if [ "$preset" = release ] && [ -e build/release/tests/test_house ]; then
    own="$SIMSA_RUN_PACKAGES $SIMSA_TEST_PACKAGES"
  elif [ "$preset" = release ]; then
    own=$SIMSA_RUN_PACKAGES
    targets=(simsa simsa-cli)
  fi
  build_files "build/$preset" "${targets[@]}" >"$work/files"
  if [ ! -s "$work/files" ]; then
    echo "build/$preset says nothing of what it read; build it first." >&2
    exit 2
  fi
  check "the build $preset" "$SIMSA_BUILD_PACKAGES" "$own" <"$work/files"
done

# Who installs the Debian package has no list.
for package in $SIMSA_RUN_PACKAGES; do
  grep -qE "[\" ]$package[,\" ]" packaging/CMakeLists.txt || echo "The Debian package does not \
ask for $package, which packaging/run.sh installs." >>"$work/faults"
done

if [ -s "$work/faults" ]; then
  sort -u "$work/faults" >&2
  exit 1
fi
echo "All that was read and started belongs to the packages of the lists (${presets[*]})."
