"""`python -m intent_desktop`, and the main module of the frozen program.

A library that starts processes with `multiprocessing` runs this again in each: freeze_support tells them from the
program itself, so it comes before everything else, and nothing else stands here.
"""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from intent_desktop.start import main

    sys.exit(main())
