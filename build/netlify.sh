#!/usr/bin/env bash
# Builds the site into dist/ on Netlify, or on any machine with bash and curl.
#   URL      the address of the published site; previews keep it too, so that their canonical links point to the real pages
#   CONTEXT  "production", or what Netlify calls the other deploys: those ask search engines to stay away
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# "dotnet --version" fails where no SDK satisfies global.json.
if ! dotnet --version >/dev/null 2>&1; then
  sdk="${NETLIFY_CACHE_DIR:-$HOME/.cache}/dotnet-sdk"
  if ! PATH="$sdk:$PATH" DOTNET_ROOT="$sdk" dotnet --version >/dev/null 2>&1; then
    echo "netlify.sh: fetching the .NET SDK that global.json asks for"
    script="$(mktemp)"
    trap 'rm -f "$script"' EXIT
    curl --fail --silent --show-error --location --retry 3 --proto '=https' --output "$script" https://dot.net/v1/dotnet-install.sh
    bash "$script" --jsonfile global.json --install-dir "$sdk" --no-path
  fi
  export PATH="$sdk:$PATH" DOTNET_ROOT="$sdk"
fi

# Not of the build's making (see below), so the build would refuse to replace the folder.
rm -f dist/_headers

site=(build --output dist)
if [ -n "${URL:-}" ]; then
  site+=(--base-url "$URL")
fi
dotnet run --project src/SiteGen --configuration Release -- "${site[@]}"

if [ "${CONTEXT:-production}" != production ]; then
  # Headers in netlify.toml hold for every deploy; only a file in the published folder can differ.
  printf '/*\n  X-Robots-Tag: noindex\n' > dist/_headers
fi
