"""Runs every benchmark of this folder and writes build/bench.json, each figure beside its peer.

A benchmark is a file ``test_bench_*.py`` that prints its rows as JSON when it is run as a program.
``python tests/bench/collect.py classify reading`` runs only those.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "build" / "bench.json"
FIELDS = ("name", "value", "unit", "peer", "peer_value", "ratio")


def rows_of(script: Path) -> list[dict[str, Any]]:
    """The rows that one benchmark prints; what goes wrong is said, not hidden."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script.name} ended with status {done.returncode}")
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    for row in rows:
        if set(row) != set(FIELDS):
            raise RuntimeError(f"{script.name} gives {sorted(row)} instead of {sorted(FIELDS)}")
    return rows


def main(names: list[str]) -> int:
    """Run, print, and write what was measured; status 1 when a benchmark failed."""
    scripts = [
        p for p in sorted(HERE.glob("test_bench_*.py")) if not names or p.stem[len("test_bench_") :] in names
    ]
    rows, failed = [], []
    for script in scripts:
        print(f"{script.name} ...", flush=True)
        try:
            found = rows_of(script)
        except (RuntimeError, ValueError) as error:
            failed.append(str(error))
            continue
        for row in found:
            peer = (
                f"{row['peer']}: {row['peer_value']} {row['unit']} ({row['ratio']}x)"
                if row["peer"]
                else "no peer"
            )
            print(f"  {row['name']}: {row['value']} {row['unit']}; {peer}")
        rows += found
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    for line in failed:
        print(f"FAILED {line}", file=sys.stderr)
    return 1 if failed or not scripts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
