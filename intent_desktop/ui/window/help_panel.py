"""Help beside the page: what is done here in plain words, with a picture and the page's keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from intent_desktop.ui.help_texts import HelpPicture, help_text
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.theme.elevation import Shadow
from intent_desktop.ui.widgets.buttons import IconButton, QuietButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import Heading, Label, Title
from intent_desktop.ui.widgets.page_scroll import PageScroll

WIDTH = 320
Keys = Sequence[tuple[str, str]]
"""Keys as they are written on this system, and what they do."""


class HelpPanel(QFrame):
    """Stands at the right of the page in view; Escape, F1 and its button close it."""

    closed = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setObjectName("help_panel")
        self.setFixedWidth(WIDTH)
        self._title = Title()
        close = IconButton("cross", self.tr("Close the help"))
        close.setObjectName("close_help")
        close.clicked.connect(self.closed)
        self.picture = HelpPicture()
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("role", "plain")
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(2)
        self._keys = QGridLayout()
        self._keys.setHorizontalSpacing(SPACE.medium)
        self._keys.setVerticalSpacing(SPACE.tiny)
        self._keys.setColumnStretch(1, 1)
        all_keys = QuietButton(self.tr("All keys"), "arrow-right")
        all_keys.setObjectName("all_keys")
        all_keys.clicked.connect(self.keys_wanted)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.medium)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(head)
        layout.addWidget(self.picture)
        layout.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(Heading(self.tr("Keys here")), 1)
        foot.addWidget(all_keys)
        layout.addLayout(foot)
        layout.addLayout(self._keys)
        self._page = ""
        self._shadow = Shadow(self)
        theme().changed.connect(self._write)
        self.hide()

    def show_page(self, page: str, keys: Keys) -> None:
        """Show the help for a page, and its keys."""
        if page == self._page:
            return
        self._page = page
        title = QCoreApplication.translate("Tabs", catalogue.CATALOGUE[catalogue.NAMES.index(page)].title)
        self._title.setText(title)
        self.setAccessibleName(self.tr("Help: {page}").format(page=title))
        self.text.setAccessibleName(self.tr("Help: {page}").format(page=title))
        self.picture.show_page(page)
        self.picture.setAccessibleName(self.tr("A drawing of it"))
        self._write()
        fill_keys(self._keys, keys)

    def float(self, floating: bool) -> None:
        """Whether it lies over the page for want of room beside it, and throws a shadow."""
        self._shadow.setEnabled(floating)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        if not self._page:
            return
        colours = theme().colours
        self.text.document().setDefaultStyleSheet(
            f"* {{ color: {colours.ink}; }} h3 {{ font-size: {theme().pixels('body')}px; margin: 14px 0 4px 0; }}"
            " p { margin: 0 0 6px 0; line-height: 125%; } ul { margin: 0; -qt-list-indent: 0; }"
            " li { margin: 0 0 5px 14px; line-height: 120%; }"
        )
        self.text.setHtml(help_text(self._page))


class KeysDialog(Dialog):
    """Every key of the window, by where it belongs."""

    def __init__(self, parent: QWidget, groups: Sequence[tuple[str, Keys]]):
        super().__init__(parent, "keys_dialog", QCoreApplication.translate("KeysDialog", "Keys"))
        scroll = PageScroll(margin=0)
        column = scroll.body
        column.setSpacing(SPACE.small)
        for title, keys in groups:
            column.addWidget(Heading(title))
            grid = QGridLayout()
            grid.setHorizontalSpacing(SPACE.large)
            grid.setVerticalSpacing(SPACE.tiny)
            grid.setColumnMinimumWidth(0, 150)
            grid.setColumnStretch(1, 1)
            fill_keys(grid, keys)
            column.addLayout(grid)
            column.addSpacing(SPACE.small)
        column.addStretch(1)
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setMinimumSize(460, 420)
        self.body.addWidget(scroll)
        self.add_button(self.tr("Close"), "close", default=True)


def fill_keys(grid: QGridLayout, keys: Keys) -> None:
    """Write keys and what they do into the rows of a grid, in the place of what stood there."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for row, (pressed, does) in enumerate(keys):
        grid.addWidget(Label(pressed, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(does, "soft"), row, 1, Qt.AlignmentFlag.AlignTop)
