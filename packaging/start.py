"""Where the frozen program starts."""

import multiprocessing
import sys

from histoviewer.cli import main

if __name__ == "__main__":
    # A worker process of a frozen program is the program itself, started again.
    multiprocessing.freeze_support()
    sys.exit(main())
