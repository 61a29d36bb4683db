"""A cluster that loses its workers, in a process of its own: prints its address and ends with its input.

Two workers; a file named "poison" ends the one that opens it, and with seconds as argument one worker after
the other is killed that often. Workers preload this file.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from histoviewer.app import classify_job

WORKERS = 2


def dask_setup(_worker: Any) -> None:
    """Called once in each worker, before it takes part."""
    from histoviewer.learn import infer

    assert infer.Classifier
    opened = classify_job._open

    def lethal(path: Path, mpp: float | None, overrides: bool) -> Any:
        if path.stem == "poison":
            os._exit(9)
        return opened(path, mpp, overrides)

    classify_job._open = lethal


def kill_now_and_then(cluster: Any, seconds: float, over: threading.Event) -> None:
    """End one worker after the other, as a machine that is taken away would."""
    turn = 0
    while not over.wait(seconds):
        workers = [nanny.pid for nanny in cluster.workers.values() if getattr(nanny, "pid", None)]
        # While a worker starts again, the other one is left alone: on a slow machine nothing would get done.
        if len(cluster.scheduler.workers) == WORKERS and len(workers) == WORKERS:
            with contextlib.suppress(ProcessLookupError):
                os.kill(workers[turn % WORKERS], signal.SIGKILL)
            turn += 1


def main(seconds: float) -> None:
    """Run until the input ends."""
    from distributed import LocalCluster

    over = threading.Event()
    with LocalCluster(
        n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0", preload=[__file__], silence_logs=60
    ) as cluster:
        sys.stdout.write(f"{cluster.scheduler_address}\n")
        sys.stdout.flush()
        killer = threading.Thread(target=kill_now_and_then, args=(cluster, seconds, over))
        if seconds:
            killer.start()
        sys.stdin.read()
        over.set()
        if seconds:
            killer.join()


if __name__ == "__main__":
    main(float(sys.argv[1]))
