"""``python -m histoviewer``."""

import sys

from histoviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
