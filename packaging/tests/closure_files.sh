# What builds, scripts and tests read and start, one absolute name a line; for closure.sh. Names
# inside this checkout are left out.

outside() {
  grep '^/' | grep -v -F "$PWD/" | sort -u
}

# build_files FOLDER [TARGET...]: headers by the compiler's account; CMake's files; the programs and
# libraries of all commands, or of those that make these targets; what the programs that were made
# load when they start.
build_files() {
  local folder=$1
  shift
  {
    ninja -C "$folder" -t deps | sed -n 's/^    //p'
    ninja -C "$folder" -t query build.ninja | sed -n 's/^ *| *//p; s/^    //p'
    ninja -C "$folder" -t commands "$@" | command_files
    ninja -C "$folder" -t commands "$@" | linked_libraries
    sed -n -E 's/^(CMAKE_(MAKE_PROGRAM|COMMAND|CTEST_COMMAND)|PKG_CONFIG_EXECUTABLE):[A-Z]*=//p' \
      "$folder/CMakeCache.txt"
    find "$folder" -name AutogenInfo.json -exec \
      sed -n -E 's/.*"QT_(MOC|UIC)_EXECUTABLE" : "(.+)".*/\2/p' {} +
    loaded_libraries "$folder"
  } | outside
}

# Files that are named in commands. Folders need no package, nor does what a command makes.
command_files() {
  tr ' "\\=' '\n\n\n\n' | tr -d "'" | grep '^/' | sort -u | while IFS= read -r name; do
    [ -f "$name" ] && echo "$name"
  done || true
}

# What -lNAME stands for, as the linker searches it: in the folders of -L, then in the compiler's.
linked_libraries() {
  awk '{
      folders = ""
      for (i = 1; i <= NF; i++) if ($i ~ /^-L./) folders = folders " " substr($i, 3)
      for (i = 1; i <= NF; i++) if ($i ~ /^-l./) print substr($i, 3) folders
    }' | sort -u | while read -r name folders; do
    library_file "$name" "$folders"
  done
}

library_file() {
  local name=$1 folder kind found
  for folder in $2; do
    for kind in so a; do
      [ -e "$folder/lib$name.$kind" ] && echo "$folder/lib$name.$kind" && return 0
    done
  done
  for kind in so a; do
    found=$(g++ "-print-file-name=lib$name.$kind")
    [ "$found" != "lib$name.$kind" ] && echo "$found" && return 0
  done
  echo "/lib$name" # which no package has
}

loaded_libraries() {
  find "$1" -type f -perm -u+x ! -name '*.so*' ! -path '*/CMakeFiles/*' | while IFS= read -r program; do
    ldd "$program" 2>/dev/null || true # scripts load nothing
  done | sed -n -E 's/^[^/]*(\/[^ ]+) \(0x.*/\1/p' | sort -u
}

# script_programs SCRIPT...: words of the scripts that stand where a command does.
script_programs() {
  sed -E 's/^ *#.*//; s/"[^"]*\$\(/$(/g' "$@" |
    grep -oE '(^|[|&;({!]|\b(if|then|else|do|exec|env|while|until)) *"?([a-z][a-z0-9_.+-]*)' |
    sed -E 's/.*[^a-z0-9_.+-]//' | sort -u | program_files
}

# Programs that tests start by their names; others come by CMake, which the build's commands show.
test_programs() {
  grep -rhoE '(start|startDetached|execute)\(QStringLiteral\("[^"]+"|(start|execute)\(u?"[^"]+"' \
    --include='*.cpp' --include='*.h' tests | sed -E 's/.*"(.*)"/\1/' | sort -u | program_files
}

# What cpack -G DEB starts, as the packages of README's last command.
packing_programs() {
  printf '%s\n' dpkg dpkg-deb dpkg-shlibdeps file objcopy readelf strip | program_files
}

program_files() {
  local name
  while IFS= read -r name; do
    type -P "$name" || true # the rest are words of the shell and functions
  done
}
