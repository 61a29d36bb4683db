#!/usr/bin/env bash
# Builds the frozen program, one folder: build/package/histoviewer. Its environment holds what the program needs and nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."

out=build/package
venv=$out/venv
limit_mb=800
say() { printf '%s\n' "$*" >&2; }

mkdir -p "$out"
if [ ! -x "$venv/bin/python" ]; then
    "${PYTHON:-python3}" -m venv "$venv"
fi
# torch first and by its version, so that nothing else chooses one.
version_of() { sed -n "s/^$1==//p" packaging/constraints.txt; }
pip() { "$venv/bin/python" -m pip --disable-pip-version-check -q "$@"; }
say "Installing what the program needs"
pip install "torch==$(version_of torch)"
pip install -c packaging/constraints.txt ".${HISTOVIEWER_EXTRAS:-}" pyinstaller

say "Freezing"
log=$out/pyinstaller.log
"$venv/bin/pyinstaller" --noconfirm --distpath "$out" --workpath "$out/work" packaging/histoviewer.spec >"$log" 2>&1 || {
    tail -n 30 "$log" >&2
    exit 1
}
# PyInstaller only warns of a missing library; the program would then fail at the user's.
if grep -E "WARNING: Library not found" "$log" | grep -vE "$(paste -sd'|' packaging/absent_libraries.txt)" >"$out/missing.txt"; then
    say "Libraries are missing on this machine, so the program would not start elsewhere:"
    cat "$out/missing.txt" >&2
    exit 1
fi
# The wheels carry symbols that nobody reads: 140 MB of them. Libraries whose layout the wheel's maker changed (*.libs) stay as they are.
find "$out/histoviewer/_internal" -name '*.so*' -not -path '*.libs/*' -type f -exec strip --strip-unneeded {} + 2>/dev/null
"$venv/bin/python" packaging/licences.py "$out/work" "$out/histoviewer/licences.txt"
size_mb=$(du -s --block-size=1MB "$out/histoviewer" | cut -f1)
say "$out/histoviewer: $size_mb MB"
[ "$size_mb" -le "$limit_mb" ] || {
    say "That is more than $limit_mb MB: look what came in with du -s --block-size=1MB $out/histoviewer/_internal/* | sort -n"
    exit 1
}
