"""The pictures of the manual: the real window with the demo shop, which is simulated, learnt from and scored for them.

python -m tests.manual_pictures [en zh_CN ...]

Without a language all of them are made, each by a start of its own. They lie in resources/help/pictures/LANGUAGE; a page of the manual
in another language shows the English one until it has its own.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage
from sklearn.cluster import KMeans

from intent_desktop.messages import language as languages
from tests import screenshots

FOLDER = Path(__file__).parents[1] / "resources" / "help" / "pictures"
SIZE = (1280, 720)
NAMES = {
    "0-start": "start",
    "data": "data",
    "quality": "quality",
    "question": "question",
    "model": "model",
    "train": "train",
    "evaluate": "evaluate",
    "7-customer": "explain",
    "8-score": "score",
}
"""Pictures by what is photographed for them."""
COLOURS = 256


class ManualPhotographer(screenshots.Photographer):
    """Takes one picture of each page, in the light theme, small enough to be handed out with the program."""

    def _photograph(self, name: str, pages: list[str]) -> None:
        self._window.resize(*SIZE)
        for page in pages:
            picture = NAMES.get(name or page)
            if picture is not None:
                self._window.show_page(page)
                self._settle()
                reduced(self._window.grab().toImage()).save(str(self._out / f"{picture}.png"), "PNG", 0)


def reduced(image: QImage) -> QImage:
    """The image in 256 colours chosen for it, which no eye tells from the original and takes half the space."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    rows = pixels[:, : 3 * width].reshape(-1, 3)
    colours, place, counts = np.unique(rows, axis=0, return_inverse=True, return_counts=True)
    commonest = colours[np.argsort(-counts, kind="stable")[:COLOURS]]
    means = KMeans(len(commonest), init=commonest.astype(np.float64), n_init=1, max_iter=20).fit(
        colours, sample_weight=np.sqrt(counts)
    )
    # What fills areas stays exactly as it is in the theme.
    table = means.cluster_centers_.round().astype(np.uint8)
    nearest = means.labels_
    for colour, count, cluster in zip(colours, counts, nearest, strict=True):
        if count > width:
            table[cluster] = colour
    indexed = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    indexed[:, :width] = nearest[place.reshape(-1)].reshape(height, width)
    made = QImage(indexed.tobytes(), width, height, indexed.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([(255 << 24) | (int(r) << 16) | (int(g) << 8) | int(b) for r, g, b in table])
    return made.copy()


def main() -> None:
    """Make the pictures of the languages that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "languages", nargs="*", choices=[*languages.LANGUAGES, []], help="all of them by default"
    )
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    for language in given.languages or languages.LANGUAGES:
        if not given.here:
            command = [sys.executable, "-m", "tests.manual_pictures", language, "--here"]
            if subprocess.call(command, env={**os.environ, languages.VARIABLE: language}):
                raise SystemExit(f"no pictures in {language}")
            continue
        (FOLDER / language).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="manual-pictures-") as folder:
            out = Path(folder)
            work = argparse.Namespace(
                out=out, data="demo", question="purchase", project=None, run=None, model=None
            )
            screenshots.take(work, out, ManualPhotographer)
            for name in NAMES.values():
                shutil.copyfile(out / f"{name}.png", FOLDER / language / f"{name}.png")


if __name__ == "__main__":
    main()
