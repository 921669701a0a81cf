"""Help beside the page: what is done here in plain words, with a drawing and the page's keys, and from there the whole manual."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from intent_desktop.ui.help_texts import HelpPicture
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.theme.elevation import Shadow
from intent_desktop.ui.theme.styling import restyle
from intent_desktop.ui.widgets.buttons import IconButton, QuietButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import Heading, Label, Title
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.window.manual_browser import ManualBrowser

WIDTH = 340
WIDE = 660
"""Pixels: for the page's help beside the page, and for reading the manual with its pictures."""
LEAST_HEIGHT_OF_DRAWING, LEAST_HEIGHT_OF_KEYS = 500, 640
"""Pixels; in less, the drawing and the keys would leave too few lines to read."""
LEAST_LETTERS = 3
"""From so many on the manual is searched while they are typed."""
Keys = Sequence[tuple[str, str]]
"""Keys as they are written on this system, and what they do."""


class HelpPanel(QFrame):
    """Stands at the right of the page in view; Escape, F1 and its button close it."""

    closed = Signal()
    keys_wanted = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setObjectName("help_panel")
        self.setFixedWidth(WIDTH)
        self._page = ""
        self._read = ""
        self.picture = HelpPicture()
        self.text = ManualBrowser()
        self.text.setObjectName("help_text")
        self.text.page_changed.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(self._head())
        layout.addLayout(self._ways())
        layout.addWidget(self._not_found)
        layout.addWidget(self.picture)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._foot())
        self._shadow = Shadow(self)
        self.hide()

    def show_page(self, page: str, keys: Keys) -> None:
        """Show the help for a page, and its keys. Who reads elsewhere in the manual goes on reading while the page stays."""
        if page != self._page:
            self._page = page
            self.picture.show_page(page)
            fill_keys(self._keys, keys)
            self.text.show_place(page)

    def show_anew(self) -> None:
        """Begin at the page's help again, whatever was read before it was closed."""
        self._page = ""
        self.search.clear()
        self._show_found(True)

    def show_place(self, place: str) -> None:
        """Show a place in the manual, such as "index" or "glossary#lift"."""
        self.text.show_place(place)

    def show_question(self, name: str, title: str) -> None:
        """Have the page's help lead to the question that is chosen; without a name to all of them."""
        question = self.tr("The question: {title}").format(title=title) if name else self.tr("All questions")
        links = {
            f"questions.html#{name}" if name else "questions.html": question,
            "glossary.html": self.tr("Glossary: every term on screen"),
            "troubleshooting.html": self.tr("When something does not work"),
            "index.html": self.tr("The whole manual"),
        }
        listed = "".join(f'<li><a href="{place}">{escape(text)}</a></li>' for place, text in links.items())
        head = self.tr("Read on")
        further = f"<h3>{escape(head)}</h3><ul>{listed}</ul>"
        for page in catalogue.NAMES:
            self.text.add_to(page, further)

    def set_wide(self, wide: bool) -> None:
        """Make room for reading, with pictures of the window; or stand beside the page again."""
        if wide != self.is_wide():
            self.setFixedWidth(WIDE if wide else WIDTH)
            self._widen.setIcon(icon("chevron-right" if wide else "chevron-left"))
            self._widen.setToolTip(self.tr("Narrower") if wide else self.tr("Wider, with pictures"))
            self._widen.setAccessibleName(self._widen.toolTip())
            self._use_room()
            self.resized.emit()

    def is_wide(self) -> bool:
        """Whether there is room for pictures."""
        return self.maximumWidth() == WIDE

    def float(self, floating: bool) -> None:
        """Whether it lies over the page for want of room beside it, and throws a shadow."""
        self._shadow.setEnabled(floating)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()

    def event(self, event: QEvent) -> bool:
        # While somebody reads here, what finds words finds them here and not on the page.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Find)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        self._title = Title()
        self._widen = IconButton("chevron-left", self.tr("Wider, with pictures"))
        self._widen.setObjectName("widen_help")
        self._widen.clicked.connect(lambda: self.set_wide(not self.is_wide()))
        close = IconButton("cross", self.tr("Close the help"))
        close.setObjectName("close_help")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(SPACE.tiny)
        head.addWidget(self._title, 1)
        head.addWidget(self._widen)
        head.addWidget(close)
        return head

    def _ways(self) -> QHBoxLayout:
        self._back = IconButton("arrow-left", self.tr("Back"))
        self._back.setObjectName("help_back")
        self._back.clicked.connect(self.text.backward)
        self._back.setEnabled(False)
        self.text.backwardAvailable.connect(self._back.setEnabled)
        contents = QuietButton(self.tr("Contents"))
        contents.setObjectName("help_contents")
        contents.clicked.connect(lambda: self.show_place("index"))
        self._not_found = Label()
        self._not_found.setObjectName("help_not_found")
        self._not_found.hide()
        self.search = QLineEdit()
        self.search.setObjectName("help_find")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find in the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.returnPressed.connect(self._find_next)
        self.search.textEdited.connect(self._find_typed)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tiny)
        row.addWidget(self._back)
        row.addWidget(contents)
        row.addWidget(self.search, 1)
        return row

    def _foot(self) -> QWidget:
        self._keys_part = QWidget()
        all_keys = QuietButton(self.tr("All keys"), "arrow-right")
        all_keys.setObjectName("all_keys")
        all_keys.clicked.connect(self.keys_wanted)
        self._list_of_keys = QWidget()
        self._keys = QGridLayout(self._list_of_keys)
        self._keys.setContentsMargins(0, 0, 0, 0)
        self._keys.setHorizontalSpacing(SPACE.medium)
        self._keys.setVerticalSpacing(SPACE.tiny)
        self._keys.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Keys here")), 1)
        head.addWidget(all_keys)
        column = QVBoxLayout(self._keys_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(self._list_of_keys)
        return self._keys_part

    def _follow(self, page: str) -> None:
        """Say which page of the manual is in view; the drawing and the keys belong to the page's own help."""
        self._read = page
        titles = {
            entry.name: QCoreApplication.translate("Tabs", entry.title) for entry in catalogue.CATALOGUE
        }
        title = titles.get(page, self.tr("Manual"))
        self._title.setText(title)
        for spoken in (self, self.text):
            spoken.setAccessibleName(self.tr("Help: {page}").format(page=title))
        if page in titles and page != self._page:
            self.picture.show_page(page)
        self.picture.setAccessibleName(self.tr("A drawing of it"))
        self._keys_part.setVisible(page == self._page)
        self._use_room()

    def _use_room(self) -> None:
        """Leave the text its room: in a low window the keys are but a click away, in a lower one there is no drawing either."""
        has_room = self.height() >= LEAST_HEIGHT_OF_DRAWING and not self.is_wide()
        self.picture.setVisible(self._read in catalogue.NAMES and has_room)
        self._list_of_keys.setVisible(self.height() >= LEAST_HEIGHT_OF_KEYS)

    def _find_next(self) -> None:
        self._show_found(self.text.find_anywhere(self.search.text()))

    def _find_typed(self, words: str) -> None:
        """Go along while somebody types, from a few letters on."""
        wanted = len(words) >= LEAST_LETTERS or not words.isascii()
        self._show_found(not wanted or self.text.find_from_here(words))

    def _show_found(self, found: bool) -> None:
        restyle(self.search, tone="" if found else "bad")
        self._not_found.setVisible(not found)
        if not found:
            self._not_found.setText(self.tr("Not found: {words}").format(words=self.search.text()))
            self._not_found.setAccessibleName(self._not_found.text())


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
