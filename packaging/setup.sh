#!/usr/bin/env bash
# Makes .venv with everything HistoViewer needs. Safe to call again: it does only what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv
stamp="$venv/.installed"
# What Qt needs to open a window on a bare Debian or Ubuntu, and Xvfb for the tests' virtual screen.
qt_packages=(libgl1 libegl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core)
test_packages=(xvfb xauth xdotool)

say() { printf '%s\n' "$*" >&2; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    say "HistoViewer needs Python 3.11 or newer and found none: install it, or name it (PYTHON=/path/to/python3.12 make setup)."
    exit 1
}

missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    local name
    for name in "$@"; do
        # t64: the names of Debian 13 and Ubuntu 24.04.
        { dpkg-query -W -f='${db:Status-Status}\n' "$name" "${name}t64" 2>/dev/null || true; } | grep -qx installed || printf "%s " "$name"
    done
}

install_packages() {
    local -a root=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            root=(sudo -n)
        else
            return 1
        fi
    fi
    say "Installing system libraries: $*"
    "${root[@]}" apt-get update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

require_packages() {
    local missing
    missing=$(missing_packages "$@")
    [ -z "$missing" ] && return
    # shellcheck disable=SC2086 # a list of names
    if ! install_packages $missing; then
        say "These system libraries are missing and could not be installed from here. Please run, then try again:"
        say "    sudo apt-get update && sudo apt-get install -y $missing"
        exit 1
    fi
}

make_environment() {
    local python
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        require_packages "$("$python" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")')"
    fi
    [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
    say "Installing Python packages into $venv (the first time takes some minutes)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt -e '.[dev]'
    cat pyproject.toml packaging/constraints.txt packaging/setup.sh | cksum >"$stamp"
}

require_packages "${qt_packages[@]}"
[ "${1:-}" = test ] && require_packages "${test_packages[@]}"
if [ ! -f "$stamp" ] || [ "$(cat pyproject.toml packaging/constraints.txt packaging/setup.sh | cksum)" != "$(cat "$stamp")" ]; then
    make_environment
fi
