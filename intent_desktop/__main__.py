"""`python -m intent_desktop`."""

import sys

from intent_desktop.start import main

if __name__ == "__main__":
    sys.exit(main())
