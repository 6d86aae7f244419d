#!/bin/sh
# Measures the whole program: builds the edition, and the one in FOLDER if it is named, each several times.
#   build/bench.sh [-n TIMES] [FOLDER]
# A line a run: wall time, CPU (user and system), the most memory held. It is no test: the figures depend on the machine.
set -eu
unset AheadOfTime

times=5
if [ "${1:-}" = -n ]; then
  times=$2
  shift 2
fi

root=$(cd "$(dirname "$0")/.." && pwd)
program=$root/src/SiteGen/bin/Release/net10.0/sitegen.dll
[ -x /usr/bin/time ] || { echo "GNU time is needed: apt-get install time" >&2; exit 1; }
dotnet build "$root/src/SiteGen" --configuration Release --verbosity quiet --nologo
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

for input in "$root/input" "$@"; do
  echo "$input"
  for run in $(seq "$times"); do
    /usr/bin/time --output "$output/measured" --format '  %e s wall, %U s user, %S s system, %M KB' \
      dotnet "$program" build --input "$input" --output "$output/site" > "$output/said" 2>&1 || { cat "$output/said" >&2; exit 1; }
    cat "$output/measured"
  done
done
