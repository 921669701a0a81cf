"""A line below the tabs that says what the demo shop's tour is doing, with a way to stop it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.ui.demo_tour import DemoTour
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner


class TourGuide(QWidget):
    """Seen from the moment the shop's project opens until its figures have been looked at. The start page tells the rest."""

    def __init__(self, tour: DemoTour, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("tour_guide")
        self._tour = tour
        self._banner = Banner()
        self._stop = self._banner.add_action(self.tr("Stop the tour"), tour.stop, "stop")
        self._stop.setObjectName("stop_tour")
        self._done = self._banner.add_action(self.tr("Got it"), tour.finish, "check")
        self._done.setObjectName("finish_tour")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        layout.addWidget(self._banner)
        tour.changed.connect(self._show_step)
        self._show_step()

    def _show_step(self) -> None:
        step = self._tour.step
        text, advice = {
            "read": (
                self.tr("The demo shop is open: what its customers did in a year is being read."),
                self.tr("Next, you will see models learn from it who is going to buy."),
            ),
            "train": (
                self.tr("The question is: will this visitor buy? Several models are learning to answer it."),
                self.tr("Their curves grow below. In about a minute you will see how good they are."),
            ),
            "done": (
                self.tr("This is how good the answers are, judged on customers’ later days."),
                self.tr("Look at Explain to see why, or change anything on the way and train again."),
            ),
        }.get(step, ("", ""))
        self._banner.say(text, advice, "good" if step == "done" else "plain")
        self._stop.setVisible(self._tour.running)
        self._done.setVisible(step == "done")
        self.setVisible(bool(text))
