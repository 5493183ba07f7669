#!/usr/bin/env bash
# Keeps one comment on a pull request: written when there is something new, updated in place, "all clear" once it is
# fixed, and none at all where nothing was ever new. A comment that cannot be written fails nothing.
set -uo pipefail

if [ -z "$PULL_REQUEST" ]; then exit 0; fi
if [ "$HEAD_REPOSITORY" != "$GITHUB_REPOSITORY" ]; then
  echo "A change from a fork may not comment; its findings are in the summary of the job. docs/ci.md has a recipe."
  exit 0
fi

comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
# Anybody can write a comment that begins with the marker: only the account's own is ever touched.
# shellcheck disable=SC2016
own='.[] | select(.user.login == env.COMMENTER and (.body | startswith("<!-- factlint -->"))) | .id'
if ! found="$(gh api --paginate "$comments" --jq "$own")"; then
  echo "The comments of the pull request could not be read; the findings are in the summary of the job."
  exit 0
fi
known="$(head -n 1 <<<"$found")"

if [ -n "$known" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" -F "body=@$COMMENT_FILE" ||
    echo "The comment could not be updated; the findings are in the summary of the job."
elif [ "$NEWS" != 0 ]; then
  gh api --silent --method POST "$comments" -F "body=@$COMMENT_FILE" ||
    echo "The comment could not be written; the findings are in the summary of the job."
fi
