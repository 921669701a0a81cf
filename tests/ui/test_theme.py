"""The design system: readable colours, both themes live, icons that are there."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QStyleOptionSlider,
)
from pytestqt.qtbot import QtBot

from intent_desktop.resources import resources
from intent_desktop.ui.pages.model_card import ModelCard
from intent_desktop.ui.theme import application_icon, icon, theme
from intent_desktop.ui.theme.stylesheet import stylesheet
from intent_desktop.ui.theme.theme import Mode
from intent_desktop.ui.theme.tokens import DARK, LIGHT, TYPE, Colours, contrast
from intent_desktop.ui.widgets import IconButton, SecondaryButton

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
TEXTS = ("ink", "soft", "accent", "good", "caution", "bad")


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_are_readable_where_they_stand(colours: Colours) -> None:
    pairs = list(itertools.product(TEXTS, ("paper", "card")))
    pairs += [(tone, f"{tone}_wash") for tone in ("accent", "good", "caution", "bad")]
    pairs += [("ink", f"{tone}_wash") for tone in ("accent", "good", "caution", "bad")]
    pairs += [
        ("on_accent", "accent"),
        ("on_accent", "accent_strong"),
        ("on_bad", "bad"),
        ("ink", "faint"),
        ("soft", "faint"),
        *itertools.product(["disabled"], ("paper", "card", "faint")),
    ]
    weak = {
        pair: round(ratio, 2)
        for pair in pairs
        if (ratio := contrast(getattr(colours, pair[0]), getattr(colours, pair[1]))) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_and_lines_stand_out_from_their_ground(colours: Colours) -> None:
    marks = [colours.outline, colours.accent, *colours.series, colours.train, colours.valid, colours.test]
    assert min(contrast(mark, colours.card) for mark in marks) >= 3
    assert contrast(colours.outline, colours.paper) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_written_in_the_colour_of_outlines(colours: Colours) -> None:
    sheet = stylesheet(colours, TYPE, dark=colours is DARK)
    assert not re.findall(rf"(?<![-\w])color: {colours.outline}", sheet)


def test_window_and_report_have_the_same_colours() -> None:
    sheet = (Path(__file__).parents[2] / "intent_desktop/evaluation/style.css").read_text(encoding="utf-8")
    light, dark = sheet.split("prefers-color-scheme: dark")[:2]
    for text, colours in ((light, LIGHT), (dark, DARK)):
        written = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", text))
        assert tuple(written[f"s{place}"] for place in range(6)) == colours.series
        assert {name: written[name] for name in TEXTS} == {name: getattr(colours, name) for name in TEXTS}


def test_a_pinned_theme_holds_whatever_the_system_does() -> None:
    now = theme()
    now.set_mode("dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert now.dark
    assert now.colours is DARK


def test_a_change_of_theme_reaches_widgets_already_shown(qtbot: QtBot) -> None:
    label = QLabel("text")
    label.setProperty("role", "soft")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().windowText().color().name() == LIGHT.soft
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("dark")
    assert label.palette().windowText().color().name() == DARK.soft


def test_setting_the_same_mode_again_changes_nothing(qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme().changed):
        theme().set_mode("light")


def test_figures_have_equal_width_and_chinese_has_a_font() -> None:
    font = theme().font()
    assert font.isFeatureSet(font.Tag("tnum"))
    assert "Noto Sans CJK SC" in font.families()
    assert [theme().font(size).pixelSize() for size in TYPE] == [theme().pixels(size) for size in TYPE]


def test_every_icon_paints_something() -> None:
    def empty(name: str) -> bool:
        image = icon(name).pixmap(QSize(20, 20)).toImage()
        return not any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))

    assert ICONS
    assert [name for name in ICONS if empty(name)] == []


def test_an_icon_follows_the_theme() -> None:
    check = icon("check", "ink")

    def colour(mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
        image = check.pixmap(QSize(60, 60), mode).toImage()
        strongest = max(
            (image.pixelColor(x, y) for x in range(60) for y in range(60)), key=lambda pixel: pixel.alpha()
        )
        return strongest.name()

    assert colour() == LIGHT.ink
    theme().set_mode("dark")
    assert colour() == DARK.ink


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_button_that_cannot_be_used_is_clearly_fainter(qtbot: QtBot, mode: Mode) -> None:
    theme().set_mode(mode)
    header = QFrame()
    header.setProperty("role", "header")
    button = IconButton("undo", "Undo", header)
    qtbot.addWidget(header)
    header.show()

    def strongest() -> float:
        """The contrast of its icon against what it stands on."""
        image = header.grab(button.geometry().marginsRemoved(QMargins(5, 5, 5, 5))).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return max(contrast(pixel.name(), theme().colours.card) for pixel in pixels)

    usable = strongest()
    button.setEnabled(False)
    assert strongest() < usable / 1.8
    assert strongest() > 1.3, "but it is seen"


def test_the_program_has_a_sign_of_its_own_at_every_size() -> None:
    sign = application_icon()
    assert {size.width() for size in sign.availableSizes()} >= {16, 32, 48, 256}
    image = sign.pixmap(QSize(256, 256)).toImage()
    assert image.pixelColor(0, 0).alpha() == 0, "its corners are round"
    assert image.pixelColor(30, 128).name() not in ("#000000", "#ffffff")


def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_only_files_that_exist(colours: Colours) -> None:
    sheet = stylesheet(colours, TYPE, dark=colours is DARK)
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    assert [file for file in files if not Path(file).is_file()] == []
    assert sheet.count("{") == sheet.count("}")


def test_the_application_wears_the_theme(qapp: QApplication) -> None:
    assert LIGHT.paper in qapp.styleSheet()
    assert qapp.palette().window().color().name() == LIGHT.paper


def test_a_button_with_the_focus_has_one_ring(qtbot: QtBot) -> None:
    button = SecondaryButton("Back", "arrow-left")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    by_mouse = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert button.grab().toImage() == by_mouse, "the style would add a box of its own"


def test_the_ring_of_a_box_on_a_card_stands_equally_far_on_all_sides(qtbot: QtBot) -> None:
    card = ModelCard("trees", "Boosted trees", "Strong on tables of any size.")
    qtbot.addWidget(card)
    card.show()
    box, option = card.pick, QStyleOptionButton()
    option.initFrom(box)
    mark = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert mark.center() == box.rect().center()


def test_the_knob_of_a_slider_is_seen_whole(qtbot: QtBot) -> None:
    slider, option = QSlider(Qt.Orientation.Horizontal), QStyleOptionSlider()
    qtbot.addWidget(slider)
    slider.adjustSize()
    slider.initStyleOption(option)
    control = QStyle.ComplexControl.CC_Slider
    knob = slider.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, slider)
    assert slider.rect().contains(knob.adjusted(0, -1, 0, 1)), knob


def test_every_choice_of_a_short_list_is_seen_whole(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Highest first", "Lowest first", "Said yes", "Said no", "As in the file"])
    box.show()
    box.showPopup()
    view = box.view()
    assert view.viewport().rect().contains(view.visualRect(box.model().index(4, 0)))
    box.hidePopup()
