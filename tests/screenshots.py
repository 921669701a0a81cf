"""Pictures of every tab with real data, in both themes and three sizes, to be looked at one by one.

python -m tests.screenshots [--out DIR] [--data shoppers|retail|rees46|ratings|demo] [--question NAME] [--model NAME]
                            [--project DIR] [--run NUMBER]

The real window does the real job: it reads the file, trains, explains and scores. A project that exists already is
opened instead of made, and one of its runs looked at. The sizes are 1280 × 720 and 1920 × 1080 points, and, by a second start that
opens the project of the first, 2560 × 1440 at 200 %. INTENT_LANGUAGE says in which language (en,
zh_CN). The pictures of the manual are made by tests/manual_pictures.py.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton

from intent_desktop.engine.jobs import DemoShopJob
from intent_desktop.messages import language as languages
from intent_desktop.questions.catalogue import CATALOGUE as QUESTIONS
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.collection import Collection
from intent_desktop.ui.language import language
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace

REAL_DATA = Path(os.environ.get("INTENT_REAL_DATA", Path(__file__).parents[1] / "shared" / "data"))
FILES = {
    "shoppers": "online_shoppers_intention.csv",
    "retail": "online_retail.csv.gz",
    "rees46": "rees46_events_sample.csv",
    "ratings": "movielens_100k/ml-100k.inter",
}
SCALE = "QT_SCALE_FACTOR"
SIZES = ((1280, 720),) if os.environ.get(SCALE) == "2" else ((1280, 720), (1920, 1080))
"""In points; at 200 % there are twice as many pixels."""
PATIENCE = 1200.0
SETTLED = 0.4
STILL_BUILDING = 0.05
"""A turn of the window that takes as long, in seconds, has made something new."""


def main() -> None:
    """Do the job once, then take the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=Path("screenshots"))
    arguments.add_argument("--data", choices=[*FILES, "demo"], default="shoppers")
    arguments.add_argument("--question", choices=[*QUESTIONS], default="purchase")
    arguments.add_argument("--project", type=Path, help="an existing project instead of a new one")
    arguments.add_argument(
        "--run", type=int, help="the run of that project to look at, instead of the latest"
    )
    arguments.add_argument("--model", help="the only model that learns, instead of all")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenshots-project-") as folder:
        made = take(given, Path(folder))
        if os.environ.get(SCALE) != "2":
            again = [
                "--out",
                str(given.out),
                "--project",
                str(given.project or made),
                *(["--run", str(given.run)] if given.run else []),
            ]
            command = [sys.executable, "-m", "tests.screenshots", *again]
            raise SystemExit(subprocess.call(command, env={**os.environ, SCALE: "2"}))


def take(given: argparse.Namespace, kept: Path, photographer: "type[Photographer] | None" = None) -> Path:
    """Take the pictures in the sizes of this start; the project that was looked at, copied below `kept`."""
    application = QApplication([])
    Collection(application)  # as in the program: on another thread it would take the window apart
    QCoreApplication.setApplicationName("Intent Desktop screenshots")
    QCoreApplication.setOrganizationName("Intent Desktop")
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        settings.projects_folder = Path(folder) / "projects"
        language().choose(languages.of_environment())  # type: ignore[arg-type]
        theme().set_mode("light")
        bridge = Bridge("process")
        window = MainWindow(Workspace(bridge, settings))
        window.show()
        try:
            (photographer or Photographer)(application, window, given.out).work(given, kept)
            project = window.workspace.project
            assert project is not None
            window.workspace.save()
            window.workspace.leave()  # what says that it is open is not copied
            shutil.copytree(project.folder, kept / project.folder.name)
            return kept / project.folder.name / project.file.name
        finally:
            window.workspace.leave()
            window.hide()
            bridge.close()


class Photographer:
    """Leads the window through the job and takes its pictures on the way."""

    def __init__(self, application: QApplication, window: MainWindow, out: Path):
        self._application = application
        self._window = window
        self._workspace = window.workspace
        self._out = out

    def work(self, given: argparse.Namespace, folder: Path) -> None:
        """The whole job: empty, read, asked, learning, learnt, scored. What it makes on the way comes into `folder`, where a second start finds it."""
        project, number = given.project, given.run
        self._photograph("0-start", ["data"])
        if project is not None:
            self._workspace.open_project(project)
        else:
            self._workspace.new_project([self._source(given.data, folder)])
        self._wait(lambda: self._workspace.inspection.result is not None)
        trainings = self._workspace.trainings
        if not any(run["state"] == "finished" for run in trainings.runs):
            options = {"model": given.model} if given.model else {}
            self._workspace.edit("Ask", question=given.question, options=options)
            self._window.show_page("train")
            trainings.start()
            self._wait(
                lambda: (
                    len([e for e in trainings.events if type(e).__name__ == "EpochEnd"]) > 60
                    or trainings.live is None
                )
            )
            self._photograph("5-learning", ["train"])
            self._wait(lambda: trainings.live is None)
            self._settle()
            if not any(run["state"] == "finished" for run in trainings.runs):
                raise SystemExit(f"the training did not end well: {trainings.runs}")
        self._wait(lambda: trainings.selected is not None)
        if number is not None:
            trainings.select(next(Path(run["folder"]) for run in trainings.runs if run["number"] == number))
        selected = trainings.run(trainings.selected) or {}
        asked = selected["question"]
        self._ask(asked)
        self._photograph("", catalogue.NAMES[:-1])
        explain: Any = self._window.page("explain")
        if asked == "next_item":
            explain.show_view("map")
            self._photograph("7-map", ["explain"])
        elif asked in ("purchase", "churn"):
            explain.show_customer(0)
            self._photograph("7-customer", ["explain"])
        score: Any = self._window.page("score")
        self._window.show_page("score")
        score.open_files([_unrated(folder)] if asked == "rating" else self._workspace.paths)
        self._wait(lambda: score.findChild(QPushButton, "score_go").isEnabled())
        self._photograph("8-check", ["score"])
        score.findChild(QPushButton, "score_go").click()
        self._wait(lambda: score.result.path is not None)
        self._photograph("8-score", ["score"])
        smaller = score.findChild(QPushButton, "make_model_smaller")
        if smaller is not None and smaller.isVisible():
            smaller.click()
            dialog = score.findChild(QDialog, "compression")
            for mode in ("light", "dark"):
                theme().set_mode(mode)  # type: ignore[arg-type]
                self._settle()
                picture = dialog.grab()
                picture.save(str(self._out / f"8-smaller-{mode}-{picture.width()}x{picture.height()}.png"))
            dialog.close()

    def _ask(self, question: str) -> None:
        """Have the question of the run that is looked at chosen, as somebody who trains again would."""
        if self._workspace.decisions.question != question:
            self._window.show_page("question")
            self._settle()
            self._window.page("question").findChild(QAbstractButton, f"question_{question}").click()  # type: ignore[union-attr]

    def _source(self, data: str, folder: Path) -> Path:
        if data != "demo":
            return REAL_DATA / FILES[data]
        made: list[Any] = []
        job = self._workspace.jobs.start(DemoShopJob(shop=folder / "shop"), "Simulating")
        job.finished.connect(made.append)
        self._wait(lambda: bool(made))
        return Path(made[0]["events"])

    def _photograph(self, name: str, pages: list[str]) -> None:
        for width, height in SIZES:
            self._window.resize(width, height)
            for mode in ("light", "dark"):
                theme().set_mode(mode)  # type: ignore[arg-type]
                for place, page in enumerate(pages, start=1):
                    self._window.show_page(page)
                    self._settle()
                    stem, picture = name or f"{place}-{page}", self._window.grab()
                    size = f"{picture.width()}x{picture.height()}"
                    picture.save(str(self._out / f"{stem}-{mode}-{size}.png"))
        theme().set_mode("light")

    def _settle(self) -> None:
        """Let the window finish what it has asked for."""
        quiet = time.monotonic()
        begun = quiet
        while time.monotonic() - quiet < SETTLED and time.monotonic() - begun < 15:
            before = time.monotonic()
            self._application.processEvents()
            if self._workspace.bridge.is_busy or time.monotonic() - before > STILL_BUILDING:
                quiet = time.monotonic()
            time.sleep(0.005)

    def _wait(self, condition: Callable[[], bool]) -> None:
        begun = time.monotonic()
        while not condition():
            self._application.processEvents()
            time.sleep(0.005)
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(
                    f"nothing came in {PATIENCE:.0f} s; the window says {self._window.notices.texts}"
                )


def _unrated(folder: Path) -> Path:
    """Pairs of customers and films without their stars, which a model of ratings foretells."""
    rows = (REAL_DATA / FILES["ratings"]).read_text("utf-8").splitlines()[:1000]
    file = folder / "to rate.tsv"
    file.write_text("\n".join("\t".join(row.split("\t")[:2]) for row in rows), "utf-8")
    return file


if __name__ == "__main__":
    main()
