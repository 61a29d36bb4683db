"""The table of the literature: the systems of the related work on patients that they did not learn from.

    python tests/bench/literature.py                             every system, on both sets
    python tests/bench/literature.py --only lite0-logistic       one system (may be repeated)
    python tests/bench/literature.py --set breakhis200x          one set
    python tests/bench/literature.py --weights resnet34=FILE     torchvision's ImageNet weights from a file
    python tests/bench/literature.py --table                     the table of what was run before
    python tests/bench/literature.py --quick                     one epoch on a few images (a smoke test)

Reads ../shared/data (or ``--data``), with the folders idc and breakhis200x. Each system's predictions are
kept in build/literature, so a rerun goes on where the last one stopped; delete a file there to run its system
again. Writes build/literature.md, .csv, .json and .png.

How a system is judged: validation chooses (the epoch, the strength of the last layer, the best system), the
test part is asked once by each system. How patients are divided: ``literature_data``. The systems:
``literature_systems``. The decisions: ``literature_scores``. Two hours or so on two processor cores; the
frozen systems alone take a quarter of that.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from literature_data import DATA, ROOT, SETS, read_records
from literature_run import Outcome, Study, outcome_of
from literature_scores import chosen, rows_of
from literature_systems import SYSTEMS
from literature_table import write_all

_QUICK_IMAGES = 2


def main(arguments: list[str] | None = None) -> int:
    """Run what was not run yet and write the table."""
    options = _options(arguments)
    work = options.out.parent / f"{options.out.name}{'-quick' if options.quick else ''}"
    work.mkdir(parents=True, exist_ok=True)
    if options.threads:
        torch.set_num_threads(options.threads)
    rows, outcomes = [], []
    for study_set in (SETS[name] for name in options.set or SETS):
        found = _outcomes(options, study_set.name, work)
        runs = [o for o in found if o.predictions]
        best = chosen(study_set, runs) if runs else None
        outcomes += [*found, *([best] if best else [])]
        rows += [row for o in [*runs, *([best] if best else [])] for row in rows_of(study_set, o)]
    write_all(work, outcomes, rows)
    return 0


def _outcomes(options: argparse.Namespace, name: str, work: Path) -> list[Outcome]:
    study = SETS[name]
    if not options.table and not (options.data / name).is_dir():
        print(f"{name} is left out: there is no folder {options.data / name}")
        return []
    most = _QUICK_IMAGES if options.quick else 0
    records = [] if options.table else read_records(study, options.data, most)
    weights = {arch: Path(file) for arch, _, file in (text.partition("=") for text in options.weights)}
    whole = Study(study, tuple(records), weights, work, epochs=1 if options.quick else 0)
    wanted = [s for s in SYSTEMS if name in s.sets and (not options.only or s.name in options.only)]
    found = []
    for system in wanted:
        print(f"{name}: {system.name}", flush=True)
        outcome = outcome_of(whole, system, kept_only=options.table)
        print(f"  {outcome.absent or f'{outcome.seconds:.0f} s'}", flush=True)
        found.append(outcome)
    return found


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="folder with idc and breakhis200x")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "build" / "literature", help="folder of the results"
    )
    parser.add_argument("--set", action="append", choices=sorted(SETS), help="only this set")
    parser.add_argument("--only", action="append", choices=[s.name for s in SYSTEMS], help="only this system")
    parser.add_argument(
        "--weights", action="append", default=[], metavar="ARCH=FILE", help="ImageNet weights"
    )
    parser.add_argument("--table", action="store_true", help="run nothing, write the table")
    parser.add_argument("--quick", action="store_true", help="one epoch on two images of each patient")
    parser.add_argument("--threads", type=int, default=0, help="threads of torch; 0: its own choice")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
