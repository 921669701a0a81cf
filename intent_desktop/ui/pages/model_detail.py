"""The chosen model: how it learns, its presets and options, and for a network a drawing of its build."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.ui.pages import model_network, model_options
from intent_desktop.ui.pages.model_card import ModelTraits, icon_of
from intent_desktop.ui.pages.model_choice import TimeLimit
from intent_desktop.ui.pages.model_drawing import NetworkDrawing
from intent_desktop.ui.pages.model_network import Layer
from intent_desktop.ui.pages.model_options import Model
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Banner,
    Caption,
    Field,
    FlowLayout,
    Form,
    Heading,
    Label,
    PageScroll,
    QuietButton,
    SegmentedControl,
    Tag,
)

ENCODER = "encoder"
_COLUMN_WIDTH = 600
_IN_SIGHT = 3
"""Options shown at once; models name those first that matter most."""
_WIDEST = 2 * 720 + SPACE.huge


class ModelDetail(QWidget):
    """Shows one model. `changed` says an option and its new value after an edit by hand."""

    changed = Signal(str, object)
    reset_wanted = Signal()
    minutes_changed = Signal(float)
    compare_wanted = Signal()
    """Not this model alone shall learn."""
    problem_changed = Signal()
    """`problem()` may be another."""

    def __init__(self, cost: QWidget, parent: QWidget | None = None):
        """`cost` tells what learning an encoder takes; it is shown where one is to be learnt with options of its own."""
        super().__init__(parent)
        self._shown = ""
        self._cost = cost
        self._presets: SegmentedControl | None = None
        self._title = Heading()
        self._device = Tag()
        self._about = Label(role="soft")
        self._traits = ModelTraits()
        self._form = Form()
        self._form.setObjectName("model_form")
        self._form.changed.connect(self.changed)
        self._form.problems_changed.connect(self.problem_changed)
        self._limit = TimeLimit(
            self.tr("Time allowed"),
            self.tr(
                "It stops by itself once nothing gets better, and else when the time is up; the best so far is kept. "
                "Where another model learns from it, the encoder has two fifths of the time."
            ),
        )
        self._limit.setObjectName("encoder_minutes")
        self._limit.minutes_changed.connect(self.minutes_changed)
        self._options_title = Heading(self.tr("Options"))
        self._options_words = Caption(self.tr("The defaults are good ones; nothing here has to be changed."))
        self._reset = QuietButton(self.tr("Reset to defaults"), "undo")
        self._reset.setObjectName("model_reset")
        self._reset.clicked.connect(self._form.revert)
        self._reset.clicked.connect(self.reset_wanted)
        self._drawing = NetworkDrawing()
        self._drawing.setObjectName("network_drawing")
        self._layers: Sequence[Layer] = []
        self._learnt: Sequence[Layer] = []
        self._which = SegmentedControl(
            [("set", self.tr("As set now")), ("learnt", self.tr("As learnt"))],
            self.tr("Network to draw"),
        )
        self._which.setObjectName("network_to_draw")
        self._which.changed.connect(lambda _: self._draw())
        self._size = Caption()
        self._size.setObjectName("network_size")
        self._alone = Banner()
        self._alone.setObjectName("learns_alone")
        self._alone.setMaximumWidth(_WIDEST)
        compare = self._alone.add_action(self.tr("Compare several"), self.compare_wanted.emit, icon_of("all"))
        compare.setObjectName("compare_again")
        scroll = PageScroll()
        scroll.add(self._alone)
        scroll.add(self._lay_out())
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_model(
        self,
        model: Model,
        title: str,
        stored: Mapping[str, Any],
        layers: Sequence[Layer] | None,
        learnt: Sequence[Layer] | None = None,
        minutes: Any = None,
        cost: str = "",
    ) -> None:
        """Show a model with what is stored of its options, and what learning would take, where that is known.

        `layers` of a network as it would be built, None for any other model; `learnt` as the selected run has built it. `minutes`:
        how long may be learnt, where an encoder is to be; else None.
        """
        options = model_options.form_options(model)
        values = model_options.values_in_force(model, stored)
        if model["name"] != self._shown:
            self._shown = model["name"]
            names = [option["name"] for option in options]
            self._form.set_options(options, names[_IN_SIGHT:] if len(names) > _IN_SIGHT + 1 else ())
            self._form.unfold(stored)
            self._offer_presets(model)
        self._traits.show_model(model, cost)
        self._title.setText(title)
        self._about.setText(model["about"])
        on_card = any(option["name"] == "device" for option in model["options"])
        self._device.setVisible(on_card)
        self._device.setText(self.tr("Uses a graphics card where there is one") if on_card else "")
        self._form.set_values(
            {name: value for name, value in values.items() if not self._form.is_edited(name, value)}
        )
        self._show_what_empty_means(options, model_options.preset_values(model, stored))
        if self._presets is not None and values.get(model_options.PRESET) in model["presets"]:
            self._presets.set_value(values[model_options.PRESET])
        for part in (self._options_title, self._options_words, self._reset):
            part.setVisible(bool(options))
        self._reset.setEnabled(bool(stored))
        self._cost.setVisible(model["name"] == ENCODER)
        self._limit.setVisible(minutes is not None)
        if minutes is not None:
            self._limit.show_minutes(minutes)
        self._network.setVisible(layers is not None)
        self._layers, self._learnt = layers or [], learnt or []
        self._which.setVisible(bool(learnt))
        self._draw()

    def show_alone(self, title: str) -> None:
        """Say that the model of that name alone learns, though others could be compared with it; empty: there are no others."""
        text = self.tr("Only “{model}” will learn.").format(model=title) if title else ""
        self._alone.say(text, self.tr("Tick others at the left to compare them."))

    def problem(self) -> str:
        """What is wrong with a value as it stands in its field; empty where nothing is."""
        if self._limit.isVisibleTo(self) and self._limit.problem():
            return self._limit.problem()
        return self._form.problem()

    def _draw(self) -> None:
        """Draw the network as it is set now or, where a person looks at that, as the run has learnt it."""
        learnt = bool(self._learnt) and self._which.value() == "learnt"
        layers = self._learnt if learnt else self._layers
        self._drawing.show_layers(layers)
        self._size.setText(model_network.size_in_words(layers, learnt=learnt))

    def _lay_out(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._title)
        head.addWidget(self._device)
        head.addStretch(1)
        self._title.setWordWrap(False)
        self._presets_place = QHBoxLayout()
        self._presets_place.addStretch(1)
        self._presets_place.addWidget(self._which)
        self._network = QWidget()
        build = QVBoxLayout(self._network)
        build.setContentsMargins(0, SPACE.small, 0, 0)
        build.setSpacing(SPACE.small)
        build.addWidget(Heading(self.tr("Build")))
        build.addLayout(self._presets_place)
        build.addWidget(self._drawing)
        build.addWidget(self._size)
        about = QWidget()
        left = QVBoxLayout(about)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE.small)
        left.addLayout(head)
        left.addWidget(self._about)
        left.addWidget(self._traits)
        left.addWidget(self._network)
        left.addWidget(self._cost)
        left.addStretch(1)
        options = QWidget()
        right = QVBoxLayout(options)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(SPACE.medium)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._options_title)
        words.addWidget(self._options_words)
        right.addLayout(words)
        right.addWidget(self._limit)
        right.addWidget(self._form)
        right.addWidget(self._reset)
        right.addStretch(1)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        columns = FlowLayout(content, least_width=_COLUMN_WIDTH, most_columns=2, spacing=SPACE.wide)
        columns.addWidget(about)
        columns.addWidget(options)
        return content

    def _offer_presets(self, model: Model) -> None:
        if self._presets is not None:
            self._presets.hide()
            self._presets.deleteLater()
            self._presets = None
        choices = model_options.presets(model)
        if not choices:
            return
        named = [(value, words[:1].upper() + words[1:]) for value, words in choices]
        self._presets = SegmentedControl(named, self.tr("Build"))
        self._presets.setObjectName("model_presets")
        self._presets.changed.connect(lambda value: self.changed.emit(model_options.PRESET, value))
        self._presets_place.insertWidget(0, self._presets)

    def _show_what_empty_means(self, options: Sequence[Mapping[str, Any]], preset: Mapping[str, Any]) -> None:
        """An empty field shows the value that the preset has for it."""
        for option in options:
            editor = self._form.editor(option["name"])
            if isinstance(editor, Field) and option["default"] is None:
                said = preset.get(option["name"])
                editor.setPlaceholderText(self.tr("automatic") if said is None else _in_field(said))


def _in_field(value: Any) -> str:
    """A value as its field would show it."""
    return ", ".join(f"{each:.12g}" for each in (value if isinstance(value, list | tuple) else [value]))


def changes_in_words(count: int) -> str:
    """How many options differ from their defaults; empty for none."""
    if not count:
        return ""
    one = QCoreApplication.translate("ModelDetail", "one option changed")
    several = QCoreApplication.translate("ModelDetail", "{count} options changed")
    return one if count == 1 else several.format(count=count)
