"""Where the frozen program starts."""

import multiprocessing
import os
import sys

from histoviewer.app.settings import home_folder
from histoviewer.cli import main

if __name__ == "__main__":
    # A worker process of a frozen program is the program itself, started again.
    multiprocessing.freeze_support()
    # Matplotlib (which captum imports) and torch keep what they found out, and would do it in /tmp.
    os.environ.setdefault("MPLCONFIGDIR", str(home_folder() / "cache" / "matplotlib"))
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(home_folder() / "cache" / "torch"))
    sys.exit(main())
