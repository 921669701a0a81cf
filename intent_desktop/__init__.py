"""Intent Desktop: understand and predict what the customers of an online shop intend."""

import os

__version__ = "0.1.0"

# OpenMP threads that spin while they wait make training many times slower as soon as the computer is busy with
# anything else. The libraries read this once, when they are loaded, so it stands before every import.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
