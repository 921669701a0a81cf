"""Runs in the frozen program before anything else of it.

PyInstaller's start puts the program's own libraries onto the search path by the environment. Ours are loaded by then; a
browser or file manager that the program opens is to find the system's own.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before
