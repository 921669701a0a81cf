"""The way through the wizard: back, what is still missing, on; above it what is under way."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.pages.host import PageHost
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intent_desktop.ui.widgets.labels import ElidedLabel
from intent_desktop.ui.window.job_tray import JobTray
from intent_desktop.ui.workspace import Workspace


class Footer(QWidget):
    """Stands below every page."""

    back = Signal()
    forward = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.tray = JobTray(workspace)
        self.tray.changed.connect(self.stand_last)
        self.back_button = SecondaryButton(self.tr("Back"), "arrow-left")
        self.back_button.setObjectName("back")
        self.back_button.clicked.connect(self.back)
        self.forward_button = PrimaryButton("")
        self.forward_button.setObjectName("forward")
        self.forward_button.clicked.connect(self.forward)
        self.words = ElidedLabel("", "soft")
        self.words.setObjectName("footer_words")
        strip = QFrame()
        strip.setProperty("role", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self.back_button)
        row.addWidget(self.words, 1)
        row.addWidget(self.forward_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tray)
        layout.addWidget(strip)

    def show_for(self, host: PageHost, place: int) -> None:
        """Say what the page in view has to say about going on."""
        self.tray.show_for(host.name)
        last = place == len(catalogue.NAMES) - 1
        self.back_button.setEnabled(place > 0)
        self.forward_button.setVisible(not last)
        if not last:
            title = QCoreApplication.translate("Tabs", catalogue.CATALOGUE[place + 1].title)
            self.forward_button.setText(self.tr("Continue to {page}").format(page=title))
        usable = host.is_usable()
        self.forward_button.setEnabled(usable and host.page.may_go_on())
        self.forward_button.set_primary(not usable or host.page.leads_on())
        self.words.setText(host.page.ready_text() if usable else "")

    def stand_last(self) -> None:
        """Let Tab reach the footer after everything else, also after what a page has made since."""
        # A new widget stands at the end of Tab's order, so what is put after it does too. Looking for the last one instead, by
        # previousInFocusChain, would have PySide take each for a part of the next: they would lose what Python knows of them.
        newest: QWidget = QWidget(self.window())
        newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        last = newest
        for button in (*self.tray.findChildren(QPushButton), self.back_button, self.forward_button):
            QWidget.setTabOrder(last, button)
            last = button
        newest.setParent(None)
