"""The Qt binding itself, where a version of it once was wrong."""

import sys

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    said = Signal()


def test_saying_signals_leaves_the_counts_of_none_and_true_alone() -> None:
    """PySide6 6.12.0 lost a reference to True with every signal, and Python 3.11 died of it."""
    speaker = Speaker()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        speaker.said.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(now >= then - 20 for now, then in zip(after, before, strict=True))
