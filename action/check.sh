#!/usr/bin/env bash
# Checks the claims against where the change began, and leaves the report, the comment and the counts to later steps.
# Annotations and the summary come from factlint itself, which sees that it runs inside GitHub Actions.
set -uo pipefail

exists() { git rev-parse --verify --quiet --end-of-options "$1^{commit}" >/dev/null; }

# The base of a push: what the branch was before. A new branch was nothing: then the default branch. A branch that was
# rewritten may have lost its past: then there is no base, and every error counts.
base="$SINCE"
if [ -z "$base" ] && [ -n "$BEFORE" ]; then
  base="$BEFORE"
  if [[ "$base" =~ ^0+$ ]]; then base="origin/$DEFAULT_BRANCH"; fi
  shallow="$(git rev-parse --is-shallow-repository)"
  # In a shallow clone factlint says how to fetch what is missing; going on without a base would blame the wrong people.
  if [ "$shallow" != true ] && ! exists "$base"; then base=""; fi
fi

folder="$RUNNER_TEMP/factlint"
mkdir -p "$folder"
rm -f "$folder"/report.json "$folder"/comment.md
arguments=(-f terminal -f "json=$folder/report.json" -f "comment=$folder/comment.md")
[ -n "$base" ] && arguments+=("--since=$base")
[ -n "$FAIL_ON" ] && arguments+=("--fail-on=$FAIL_ON")
[ -n "$SARIF" ] && arguments+=(-f "sarif=$SARIF")
[ -n "$JUNIT" ] && arguments+=(-f "junit=$JUNIT")
arguments+=(--)
while IFS= read -r path; do
  [ -n "$path" ] && arguments+=("$path")
done <<<"$CLAIMS"

node "$ACTION/dist/factlint.js" check "${arguments[@]}"
code=$?
if [ -f "$folder/report.json" ]; then
  node "$ACTION/action/counts.mjs" "$folder/report.json" >>"$GITHUB_OUTPUT"
  echo "report=$folder/report.json" >>"$GITHUB_OUTPUT"
fi
[ -f "$folder/comment.md" ] && echo "comment-file=$folder/comment.md" >>"$GITHUB_OUTPUT"
exit "$code"
