"""Another program, from which files are dragged: a window of one tile in the upper left corner of the screen.

python drag_source.py FILE...
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Tile(QLabel):
    """Pressed, it begins to drag the files; what takes them asks for them afterwards, so it stays until it is ended."""

    def __init__(self, paths: list[Path]):
        super().__init__("\n".join(path.name for path in paths))
        self._paths = paths
        self.setWindowFlags(Qt.WindowType.BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(0, 0, 80, 40)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(data)
        taken = drag.exec(Qt.DropAction.CopyAction)
        print("taken" if taken == Qt.DropAction.CopyAction else "refused", flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    tile = Tile([Path(word) for word in sys.argv[1:]])
    tile.show()
    print("ready", flush=True)
    sys.exit(application.exec())
