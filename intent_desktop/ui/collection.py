"""Python's collection of what is no longer used, kept to the window's thread.

Left to itself it happens on whichever thread makes the next object. On one of the engine's it would take Qt's widgets apart
while the window paints them, and the program would end without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500  # milliseconds
_LIMITS = (5_000, 20, 10)  # new objects, then collections of the generation below


class Collection(QObject):
    """Collects from the thread on which it was made, from then until `stop`."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > _LIMITS[generation]:
                gc.collect(generation)
                return
