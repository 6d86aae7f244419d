#!/bin/sh
# Measures the whole program: builds the edition, and the edition in a folder if one is named, each several times.
#   build/bench.sh [-n TIMES] [FOLDER]
# Prints wall time, CPU (user and system) and the most memory held, a line a run. No test: the figures depend on the machine.
set -eu

cd "$(dirname "$0")/.."
times=5
if [ "${1:-}" = -n ]; then
  times=$2
  shift 2
fi

command -v /usr/bin/time > /dev/null || { echo "GNU time is needed: apt-get install time" >&2; exit 1; }
dotnet build src/SiteGen --configuration Release --verbosity quiet --nologo
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

for input in input ${1:+"$1"}; do
  echo "$input"
  run=0
  while [ $run -lt "$times" ]; do
    run=$((run + 1))
    /usr/bin/time --format '  %e s wall, %U s user, %S s system, %M KB' \
      dotnet src/SiteGen/bin/Release/net10.0/sitegen.dll build --input "$input" --output "$output/site" > "$output/said" 2> "$output/measured" ||
      { cat "$output/said" "$output/measured" >&2; exit 1; }
    tail -n 1 "$output/measured"
  done
done
