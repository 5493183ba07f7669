#!/usr/bin/env bash
# A release brings dist/ along; from any other commit factlint is built here, without running scripts of its dependencies.
set -euo pipefail
cd "$ACTION"
if [ ! -f dist/factlint.js ]; then
  npm ci --ignore-scripts --no-audit --no-fund
  npx --no-install vite build --logLevel warn
fi
