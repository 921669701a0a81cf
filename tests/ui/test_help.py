"""Help beside the page and the manual behind it: there for whatever the window shows, leading where it says, and out of the way again."""

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QCursor, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from intent_desktop import messages
from intent_desktop.evaluation.blocks import Bars, Figure, Table
from intent_desktop.evaluation.figures import figure_name, with_direction
from intent_desktop.messages import Note
from intent_desktop.messages.report import MESSAGES as REPORT
from intent_desktop.messages.spending import MESSAGES as SPENDING
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.resources import resources
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.glossary import _anchor_of, explained, place_in_glossary, place_of, term_of, terms
from intent_desktop.ui.help_texts import READING_ORDER, HelpPicture, help_file, help_text
from intent_desktop.ui.pages.catalogue import NAMES
from intent_desktop.ui.plots import ReasonsChart
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets.tile import Tile
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.help_panel import WIDE, KeysDialog
from intent_desktop.ui.window.main_window import PAGE_BESIDE
from intent_desktop.ui.window.manual_browser import ManualBrowser

HELP = resources() / "help"
LANGUAGES = sorted(folder.name for folder in HELP.iterdir() if folder.is_dir() and folder.name != "pictures")
WHOLE = [
    language
    for language in LANGUAGES
    if {file.stem for file in (HELP / language).glob("*.html")} >= set(READING_ORDER)
]
"""Languages in which the manual has all its pages."""
FIGURES = [code for code in (*REPORT, *SPENDING) if re.fullmatch(r"figure_(?!.*_is_better)\w+", code)]


class _Page(HTMLParser):
    """What a page leads to, shows and can be led to."""

    def __init__(self, file: Path):
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.anchors: list[str] = []
        self.open: list[str] = []
        self.unclosed: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag not in ("img", "br", "meta", "link", "!doctype"):
            self.open.append(tag)
        if tag == "a" and "href" in given:
            self.links.append(given["href"] or "")
        if tag == "img":
            self.pictures.append(given["src"] or "")
            assert given.get("alt"), "a picture without words for who does not see it"
        if "id" in given:
            self.anchors.append(given["id"] or "")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.unclosed.append(tag)


def _pages(language: str) -> dict[str, _Page]:
    return {page: _Page(HELP / language / f"{page}.html") for page in READING_ORDER}


def test_the_manual_is_whole_in_english() -> None:
    assert "en" in WHOLE
    assert {file.stem for file in (HELP / "en").glob("*.html")} == set(READING_ORDER)
    assert set(NAMES) < set(READING_ORDER)


@pytest.mark.parametrize("language", WHOLE)
def test_every_link_and_every_picture_leads_somewhere(language: str) -> None:
    pages = _pages(language)
    for name, page in pages.items():
        assert not page.unclosed, (name, page.unclosed)
        assert not page.open, (name, page.open)
        assert len(page.anchors) == len(set(page.anchors)), name
        for link in page.links:
            target, _, anchor = link.partition("#")
            led = pages[target.removesuffix(".html")] if target else page
            assert not anchor or anchor in led.anchors, (name, link)
        for picture in page.pictures:
            own = HELP / language / picture
            assert own.is_file() or (HELP / "pictures" / "en" / own.name).is_file(), (name, picture)
    led_to = {link.partition("#")[0] for page in pages.values() for link in page.links}
    assert {f"{name}.html" for name in READING_ORDER} <= led_to


def test_every_language_has_the_same_pages_places_and_pictures() -> None:
    others = [language for language in WHOLE if language != "en"]
    if not others:
        pytest.skip("the manual is whole in English alone so far")
    written = _pages("en")
    for language in others:
        for name, page in _pages(language).items():
            assert page.anchors == written[name].anchors, (language, name)
            assert page.links == written[name].links, (language, name)
            assert [Path(picture).name for picture in page.pictures] == [
                Path(picture).name for picture in written[name].pictures
            ]


@pytest.mark.parametrize("language", WHOLE)
def test_every_question_and_every_model_is_explained(language: str) -> None:
    pages = _pages(language)
    assert set(questions.CATALOGUE) <= set(pages["questions"].anchors)
    assert {*models.CATALOGUE, "blend"} <= set(pages["models"].anchors)


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has the window and its messages speak a language."""

    def begin(language: str) -> None:
        messages.use_language(language)
        monkeypatch.setattr("intent_desktop.ui.help_texts.QLocale.name", lambda self: language)
        terms.cache_clear()
        _anchor_of.cache_clear()

    yield begin
    messages.use_language("en")
    terms.cache_clear()
    _anchor_of.cache_clear()


@pytest.mark.parametrize("language", WHOLE)
def test_every_figure_that_is_shown_is_in_the_glossary(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    for code in FIGURES:
        term = term_of(Note(code).text())
        assert term is not None, code
        assert term.sentence == terms(language)[term.anchor].sentence
        assert term.sentence, code


def test_in_chinese_a_term_is_found_in_either_language_and_in_no_longer_word(
    speak: Callable[[str], None],
) -> None:
    if "zh_CN" not in WHOLE:
        pytest.skip("the manual is not whole in Chinese")
    speak("zh_CN")
    assert place_in_glossary("对数损失（越低越好）") == "glossary#log_loss"
    assert place_in_glossary("ROC-AUC on validation") == "glossary#roc_auc"
    assert "抛硬币" in help_text("glossary")
    assert place_in_glossary("表") == "glossary#table"
    assert place_in_glossary("表现最好的顾客") == ""


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("ROC-AUC on validation; chosen was by log loss there", "roc_auc"),
        (with_direction("log_loss"), "log_loss"),
        (figure_name("ndcg@10"), "ndcg"),
        (figure_name("roc_auc_purchase@30"), "roc_auc"),
        ("Lift, top 10 %", "lift"),
        ("Push (log-odds)", "log_odds"),
        ("Median error of when", "median_error"),
        ("Share of the chosen that is yes", "precision"),
        ("Days ahead", "horizon"),
        ("bought", ""),
        ("labels of my own", ""),
    ],
)
def test_a_head_of_a_column_leads_to_its_term(text: str, anchor: str) -> None:
    assert place_in_glossary(text) == (f"glossary#{anchor}" if anchor else "")
    assert bool(explained(text)) == bool(anchor)


def test_terms_are_short_and_named_once() -> None:
    known = terms("en")
    names = [name.lower() for term in known.values() for name in term.names]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    assert all(term.sentence.endswith((".", "?")) for term in known.values())
    assert len(known) == help_text("glossary").count("<h3")


@pytest.mark.parametrize("page", NAMES)
def test_its_picture_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, page: str) -> None:
    picture = HelpPicture()
    qtbot.addWidget(picture)
    picture.resize(272, 104)
    picture.show_page(page)
    before = picture.grab().toImage()
    theme().set_mode("dark")
    assert picture._renderer.isValid()
    assert picture.grab().toImage() != before
    assert "{" not in _coloured(picture)


def _coloured(picture: HelpPicture) -> str:
    drawing = picture._drawing
    for name in theme().colours.__dataclass_fields__:
        drawing = drawing.replace(f"{{{name}}}", "")
    return drawing


def test_pictures_are_small_enough_to_be_handed_out() -> None:
    pictures = [*(HELP / "pictures").rglob("*.png"), *(resources() / "pictures").glob("*.png")]
    assert sum(picture.stat().st_size for picture in pictures) < 3_000_000


def test_what_is_installed_holds_the_help() -> None:
    packaged = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert f'"resources/help/{language}/*.html"' in packaged
    for folder in (HELP / "pictures").iterdir():
        if folder.is_dir():
            assert f'"resources/help/pictures/{folder.name}/*.png"' in packaged
    assert '"resources/help/pictures/*.svg"' in packaged
    assert '"resources/help/manual.css"' in packaged


@pytest.mark.parametrize("language", WHOLE)
def test_every_page_is_shown_without_a_complaint_with_its_pictures(
    qtbot: QtBot, language: str, speak: Callable[[str], None]
) -> None:
    speak(language)
    browser = ManualBrowser()
    qtbot.addWidget(browser)
    browser.resize(640, 500)
    browser.show()
    for mode in ("light", "dark"):
        theme().set_mode(mode)  # type: ignore[arg-type]
        for page in READING_ORDER:
            browser.show_place(page)
            assert browser.page == page
            assert browser.document().idealWidth() <= browser.viewport().width()
    browser.show_place("glossary#lift")
    assert browser.verticalScrollBar().value() > 0
    assert browser.place == "glossary#lift"


def test_a_link_to_another_place_on_the_page_goes_there(qtbot: QtBot) -> None:
    browser = ManualBrowser()
    qtbot.addWidget(browser)
    browser.show()
    browser.show_place("troubleshooting")
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert browser.place == "troubleshooting#file"


def test_words_are_found_on_other_pages_too_and_the_search_begins_anew(qtbot: QtBot) -> None:
    browser = ManualBrowser()
    qtbot.addWidget(browser)
    browser.show_place("data")
    assert browser.find_anywhere("conjoint") is False
    assert browser.page == "data"
    assert browser.find_anywhere("buying rhythm")
    assert browser.page == "models"
    browser.show_place("keyboard")
    assert browser.find_anywhere("buying rhythm")
    assert browser.page == "models"


def test_the_manual_is_searched_while_words_are_typed_and_says_what_it_does_not_hold(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_help(True)
    find = window.help.findChild(QLineEdit, "help_find")
    missed = window.help.findChild(QLabel, "help_not_found")
    assert find is not None
    assert missed is not None
    qtbot.keyClicks(find, "Buying rhythm")
    assert window.help.text.page == "models"
    assert window.help.text.textCursor().selectedText().lower() == "buying rhythm"
    assert missed.isHidden()
    qtbot.keyClicks(find, "x")
    assert missed.text() == "Not found: Buying rhythmx"
    assert not missed.isHidden()
    window.show_help(False)
    window.show_help(True)
    assert (find.text(), missed.isHidden()) == ("", True)


def test_it_opens_for_the_page_in_view_follows_it_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.findChild(QAction, "help_page").trigger()  # type: ignore[union-attr]
    assert window.help.isVisible()
    assert "Bring in" in window.help.text.toPlainText()
    window.show_page("question")
    assert "horizon" in window.help.text.toPlainText()
    window.help.text.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window.help.text, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert window.tabs.hasFocus()


def test_from_the_page_one_goes_on_to_the_manual_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help(True)
    assert 'href="questions.html"' in window.help.text.toHtml()
    window.findChild(QAction, "help_manual").trigger()  # type: ignore[union-attr]
    assert (window.help.text.page, window.help.width()) == ("index", WIDE)
    window.help.text.backward()
    assert window.help.text.page == "data"
    find = window.help.findChild(QLineEdit, "help_find")
    assert find is not None
    qtbot.keyClick(window.help.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert find.hasFocus()
    qtbot.keyClicks(find, "Buying rhythm")
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert window.help.text.page == "models"
    window.show_help(False)
    window.show_help(True)
    assert window.help.text.page == "data"


def test_f1_on_a_figure_or_a_head_opens_its_entry_and_again_closes_the_help(window: MainWindow) -> None:
    tile = Tile.of(Figure(name="ROC-AUC", value=0.8))
    tile.setParent(window)
    table = BlockTable(Table(columns=["Model", "Log loss"], rows=[["a", 0.3]], units=["", ""]), "figures")
    table.setParent(window)
    table.setGeometry(300, 300, 400, 120)
    table.show()
    tile.show()
    assert "random yes" in tile.toolTip()
    header = table.horizontalHeader()
    assert "surprised" in table.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    over_head = header.viewport().mapToGlobal(QPoint(header.sectionViewportPosition(1) + 5, 5))
    QCursor.setPos(tile.mapToGlobal(QPoint(5, 5)))
    asked = window.findChild(QAction, "help_page")
    assert asked is not None
    asked.trigger()
    assert window.help.text.place == "glossary#roc_auc"
    QCursor.setPos(over_head)
    asked.trigger()
    assert window.help.text.place == "glossary#log_loss"
    asked.trigger()
    assert not window.help.isVisible()


def test_a_chart_of_reasons_leads_to_what_its_scale_means(qtbot: QtBot) -> None:
    block = Bars(title="Why this chance", names=["pages"], values=[0.4], value_label="Push (log-odds)")
    card = BlockCard(ReasonsChart("Reasons"), "reasons")
    qtbot.addWidget(card)
    card.show_block(block)
    assert place_of(card.chart, None) == "glossary#log_odds"


def test_the_manual_opens_in_the_browser_as_it_lies_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    window.findChild(QAction, "help_manual_in_browser").trigger()  # type: ignore[union-attr]
    assert [Path(url.toLocalFile()) for url in opened] == [help_file("index")]


@pytest.mark.parametrize(("height", "keys"), [(720, False), (1080, True)])
def test_a_low_window_leaves_most_room_to_what_is_read(window: MainWindow, height: int, keys: bool) -> None:
    window.resize(1280, height)
    window.show_help(True)
    QApplication.processEvents()
    assert window.help.picture.isVisible()
    assert window.help.text.height() > 230
    assert (
        any(label.isVisible() for label in window.help.findChildren(QLabel) if label.text() == "F1") == keys
    )
    all_keys = window.help.findChild(QAbstractButton, "all_keys")
    assert all_keys is not None
    assert all_keys.isVisible()


@pytest.mark.parametrize("wide", [1120, 1280, 1920])
def test_it_never_makes_the_window_wider_and_leaves_every_page_its_room(
    window: MainWindow, wide: int
) -> None:
    window.resize(wide, 720)
    window.show_help(True)
    for page in NAMES:
        window.show_page(page)
        QApplication.processEvents()
        assert window.width() == wide
        assert window.help.geometry().right() == window.centralWidget().rect().right()
        assert window.stack.width() >= PAGE_BESIDE - 10


def test_runs_give_way_to_the_help_and_come_back_when_they_are_asked_for(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.show_page("evaluate")
    assert window.runs_panel.isVisible()
    window.show_help(True)
    assert not window.runs_panel.isVisible()
    window.findChild(QAction, "go_runs").trigger()  # type: ignore[union-attr]
    assert window.runs_panel.isVisible()
    assert not window.help.isVisible()


def test_every_key_is_listed_with_what_it_does(window: MainWindow) -> None:
    window.commands.show_keys()
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for key in ("Ctrl+1", "Ctrl+8", "F1", "Shift+F1", "Ctrl+Z", "Ctrl+,", "Alt+Left"):
        assert key in words
    assert "Undo" in words
    assert not [text for text in words if "\t" in text]
    written = re.sub("<[^>]+>", " ", help_text("keyboard"))
    for key in words:
        if re.fullmatch(r"(Ctrl|Shift|Alt)\+\S+|F\d+", key) and not re.fullmatch(r"Ctrl\+[2-7]", key):
            assert key.replace("Return", "Enter") in written, key
    dialog.close()
