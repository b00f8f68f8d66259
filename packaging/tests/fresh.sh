#!/usr/bin/env bash
# The two commands of README on a Debian 12 that has git, sudo and ca-certificates and nothing else,
# by a person who is not root: what is committed here is cloned into a new system and built there.
# Outside CI: it needs root, debootstrap, the network and, without a compiler cache, an hour.
#   packaging/tests/fresh.sh
#     SIMSA_MIRROR   where Debian's packages are; else where this machine's own come from
#     SIMSA_CCACHE   a folder of ccache's, which is only read; it helps where it was filled by
#                    builds in a checkout of the same path
#     TMPDIR         where the new system is made; it takes 4 GB and goes at the end
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=bookworm

if [ "$(id -u)" -ne 0 ]; then
  exec sudo --preserve-env=SIMSA_MIRROR,SIMSA_CCACHE,TMPDIR "$0" "$@"
fi
if ! type -P debootstrap >/dev/null; then
  echo "This needs the package debootstrap." >&2
  exit 2
fi
# Mounts in a room of their own are gone with it, however this ends.
if [ "${1:-}" != --inside ]; then
  exec unshare --mount --propagation private "$0" --inside
fi

mirror_of_apt() {
  # shellcheck disable=SC2016  # the fields are apt's
  apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)' \
    'Created-By: Packages' | awk -v suite="$suite" '$1 == "Debian" && $2 == suite && $3 == "main" {
      print $4; exit }'
}

mirror=${SIMSA_MIRROR:-$(mirror_of_apt)}
if [ -z "$mirror" ]; then
  echo "This machine's apt knows no place for $suite; name one in SIMSA_MIRROR." >&2
  exit 2
fi

root=$(mktemp -d "${TMPDIR:-/tmp}/simsa-fresh.XXXXXX")
chmod 755 "$root" # it becomes the root of everybody in there
clean_up() {
  # Lazily, as something may still run inside; and nothing behind a mount is ever removed.
  findmnt -n -r -o TARGET | grep "^$root/" | sort -r | while IFS= read -r mounted; do
    umount --lazy "$mounted"
  done || true
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

echo "Making a new system in $root."
if ! debootstrap --include=git,sudo,ca-certificates "$suite" "$root" "$mirror" >"$root.log" 2>&1; then
  tail -20 "$root.log" >&2
  rm -f "$root.log"
  exit 1
fi
rm -f "$root.log"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
chroot "$root" useradd --create-home --shell /bin/bash visitor
echo 'visitor ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/visitor"

# At the path of this checkout, which is part of what a compiler cache compares.
checkout=$PWD
mkdir -p "$root$checkout"
git -c safe.directory='*' clone --quiet --no-hardlinks "$checkout" "$root$checkout"
chroot "$root" chown -R visitor: "$checkout"
echo "Cloned $(git -c safe.directory='*' -C "$root$checkout" log -1 --format='%h, %s')."

settings=(LANG=C.UTF-8)
for name in http_proxy https_proxy; do
  [ -z "${!name:-}" ] || settings+=("$name=${!name}")
done
if [ -n "${SIMSA_CCACHE:-}" ]; then
  mkdir "$root/ccache"
  mount --bind "$SIMSA_CCACHE" "$root/ccache"
  mount -o remount,bind,ro "$root/ccache"
  settings+=(CCACHE_DIR=/ccache CCACHE_READONLY=1 CCACHE_NOSTATS=1 CCACHE_TEMPDIR=/tmp/ccache)
fi

status=0
for command in ./packaging/run.sh ./tests/run.sh; do
  echo "== $command"
  # A login has none of this shell's environment, and no display.
  chroot "$root" su --login visitor -c \
    "export ${settings[*]}; cd '$checkout' && $command" >"$root/log" 2>&1 || status=$?
  tail -25 "$root/log"
  [ "$status" -eq 0 ] || break
done
[ "$status" -eq 0 ] && echo "Both commands work on a new $suite." || echo "Failed ($status)." >&2
exit "$status"
