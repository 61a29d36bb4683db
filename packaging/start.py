"""Where the frozen program starts."""

import multiprocessing
import os
import sys

from histoviewer.app.settings import home_folder
from histoviewer.cli import main

if __name__ == "__main__":
    # A worker process of a frozen program is the program itself, started again.
    multiprocessing.freeze_support()
    # Matplotlib, which captum imports, keeps a list of fonts.
    os.environ.setdefault("MPLCONFIGDIR", str(home_folder() / "matplotlib"))
    sys.exit(main())
