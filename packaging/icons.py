"""Draws the program's icon in the forms that desktops take: `icons.py FOLDER`. Runs in the environment of dev.py."""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[1] / "resources" / "icons" / "application.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    """`application-SIZE.png`, `application.ico` for Windows and `application.icns` for macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        if not picture.save(str(folder / f"application-{size}.png")):
            raise OSError(f"{folder} cannot be written")
    largest = Image.open(folder / "application-512.png")
    largest.save(folder / "application.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "application.icns")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    main(Path(sys.argv[1]))
