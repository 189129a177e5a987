#!/bin/sh
# Write both lock files anew from pyproject.toml: hashes for every platform, no index addresses. Needs `uv`.
set -eu
cd "$(dirname "$0")/.."
lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
        --constraint packaging/constraints.in "$@"
}
# A checkout is where studies are written and centres are run, so it gets the coordinator's part, too;
# and read aloud is part of every interview.
lock pyproject.toml --extra audio --extra centre --output-file packaging/requirements.txt
lock pyproject.toml --extra audio --extra centre --extra cluster --extra postgres --group test \
    --output-file packaging/requirements-test.txt
