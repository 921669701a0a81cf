"""The tab Model: all models or one, only changed options stored, a network drawn from its options."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.model import ModelPage
from intent_desktop.ui.pages.model_costs import ModelCosts
from intent_desktop.ui.pages.model_drawing import NetworkDrawing
from intent_desktop.ui.pages.model_network import Inputs, layers_learnt, layers_of, size_in_words
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import Banner, EmptyState, Field, Form, SegmentedControl, SelectableCard
from intent_desktop.ui.workspace import Workspace

Open = Callable[..., ModelPage]

CLASSIC = {
    "scale": "standard",
    "layers": [128, 64],
    "members": 1,
    "dropout": 0.5,
    "bins": 16,
    "embedding": 8,
}
MODERN = {**CLASSIC, "scale": "ranks", "layers": [64, 64], "members": 8, "dropout": 0.1}


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens a project of a small table with a question chosen, and shows the page once the models are known."""
    bridge = Bridge("thread")
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    workspace = Workspace(bridge, settings)
    draw = random.Random(3)
    lines = ["pages,minutes,channel,bought"]
    lines += [
        f"{draw.randint(1, 40)},{draw.uniform(0, 30):.2f},{draw.choice(['ad', 'search'])},{draw.choice(['yes', 'no'])}"
        for _ in range(200)
    ]
    table = tmp_path / "visits.csv"
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def open_table(question: str | None = "purchase") -> ModelPage:
        workspace.new_project([table])
        qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
        workspace.edit("question", question=question)
        page = ModelPage(workspace)
        qtbot.addWidget(page)
        page.resize(1280, 560)
        workspace.decisions_changed.connect(page.refresh)
        page.refresh()
        with qtbot.waitExposed(page):
            page.show()
        if question is not None:
            qtbot.waitUntil(lambda: page.findChild(SelectableCard, "model_trees") is not None, timeout=60_000)
        return page

    yield open_table
    workspace.close_project()
    bridge.close()


def _choose(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(page.findChild(SelectableCard, f"model_{name}"), Qt.MouseButton.LeftButton)


def _type(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    field = page.findChild(Form, "model_form").editor(name)
    assert isinstance(field, Field)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_all_models_are_recommended_and_need_no_further_choice(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    assert page.lack() is None
    assert page.may_go_on()
    assert page.ready_text() == "All models, up to 30 minutes"
    assert page.findChild(SelectableCard, "model_all").isChecked()
    assert page.mark() == "ready"
    _choose(qtbot, page, "all")
    assert page.mark() == "done"
    assert page.workspace.trainings.asked().model is None


def test_models_stand_in_the_order_of_the_question_and_yardsticks_apart(open_page: Open) -> None:
    page = open_page()
    question = page.workspace.inspection.question("purchase")
    assert question is not None
    cards = [card.value for card in page.findChildren(SelectableCard)]
    assert cards == ["all", *question["models"], *question["further"]]
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Same chance for everybody" in said


def test_extra_models_are_marked_and_not_tried_in_turn(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    card = page.findChild(SelectableCard, "model_vae_trees")
    assert "Extra" in " ".join(label.text() for label in card.findChildren(QLabel))
    compared = page.findChild(QWidget, "models_compared").findChildren(QLabel)
    assert "autoencoder" not in " ".join(label.text() for label in compared)
    assert page.findChild(SelectableCard, "model_fine_tuned") is None, "a table has no histories"
    assert not page.findChild(QWidget, "start_from").isVisible()
    _choose(qtbot, page, "vae_trees")
    assert page.may_go_on()
    assert page.workspace.trainings.asked().model == "vae_trees"
    assert page.workspace.trainings.asked().encoder is None


def test_a_changed_option_alone_is_stored_and_reaches_the_training(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    _type(qtbot, page, "leaves", "12")
    assert page.workspace.option("model_options") == {"trees": {"leaves": 12}}
    asked = page.workspace.trainings.asked()
    assert (asked.model, asked.options) == ("trees", {"leaves": 12})
    assert page.ready_text() == "Boosted trees · one option changed"
    _type(qtbot, page, "leaves", "8")
    assert page.workspace.option("model_options") is None


def test_options_of_each_model_are_kept(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    _type(qtbot, page, "leaves", "12")
    _choose(qtbot, page, "tree")
    assert page.workspace.trainings.asked().options == {}
    _choose(qtbot, page, "trees")
    assert page.findChild(Form, "model_form").values()["leaves"] == 12


def test_reset_takes_all_changes_back_in_one_step(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    _type(qtbot, page, "leaves", "12")
    reset = page.findChild(QPushButton, "model_reset")
    reset.click()
    assert page.workspace.option("model_options") is None
    assert not reset.isEnabled()
    page.workspace.undo_stack.undo()
    assert page.findChild(Form, "model_form").values()["leaves"] == 12


def test_a_preset_takes_the_place_of_what_was_changed_of_it(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "mlp")
    _type(qtbot, page, "dropout", "0.3")
    _type(qtbot, page, "batch_size", "256")
    drawing = page.findChild(NetworkDrawing)
    assert "dropout 30\u00a0%" in drawing.describe()
    presets = page.findChild(SegmentedControl, "model_presets")
    qtbot.mouseClick(presets.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert page.workspace.option("model_options") == {"mlp": {"preset": "classic", "batch_size": 256}}
    assert "dropout 50\u00a0%" in drawing.describe()
    assert "128 units" in drawing.describe()


def test_the_layers_can_be_set_and_are_drawn(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "mlp")
    _type(qtbot, page, "layers", "32, 16, 8")
    assert page.workspace.trainings.asked().options == {"layers": [32, 16, 8]}
    assert "Layer 3: 8 units" in page.findChild(NetworkDrawing).describe()
    _type(qtbot, page, "layers", "32 and 16")
    assert not page.may_go_on()


def test_the_network_is_drawn_for_the_columns_of_the_data(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "mlp")
    drawing = page.findChild(NetworkDrawing)
    assert drawing.isVisible()
    assert "2 numbers, one category" in drawing.describe()
    assert drawing.accessibleDescription() == drawing.describe()
    _choose(qtbot, page, "linear")
    assert not drawing.isVisible()


def test_a_value_that_cannot_be_taken_stops_the_way_on(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    _type(qtbot, page, "leaves", "1")
    assert not page.may_go_on()
    assert "2 or more" in page.ready_text()
    assert page.workspace.option("model_options") is None


def test_the_time_to_try_is_one_step_to_undo(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    field = page.findChild(Field, "budget_minutes")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.workspace.trainings.asked().budget_minutes == 5
    assert page.ready_text() == "All models, up to 5 minutes"


def test_without_a_question_the_page_leads_to_them(open_page: Open) -> None:
    lack = open_page(None).lack()
    assert lack is not None
    assert lack.page == "question"


def test_a_model_that_is_not_offered_for_the_question_is_told(open_page: Open) -> None:
    page = open_page()
    page.workspace.set_option("model", "model", "crystal_ball")
    assert not page.may_go_on()
    assert "Crystal ball" in page.findChild(Banner, "model_banner").text()


def test_a_model_of_another_question_does_not_stand_at_the_right(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    page.workspace.set_option("model", "model", "markov")
    empty = page.findChild(EmptyState, "model_unknown")
    assert empty.isVisible()
    assert not page.findChild(Form, "model_form").isVisible()
    assert any("does not answer this question" in label.text() for label in empty.findChildren(QLabel))
    empty.activated.emit()
    assert page.may_go_on()
    assert not empty.isVisible()


def test_models_that_cannot_be_looked_up_are_told_and_can_be_asked_again(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    page._models.clear()
    page._refused(Note("query_lost"))
    banner = page.findChild(Banner, "model_banner")
    assert banner.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "models_again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: banner.text() == "" and bool(page._models), timeout=30_000)


@pytest.mark.parametrize("shape", [CLASSIC, MODERN])
def test_weights_are_estimated_as_the_network_counts_them(shape: dict[str, object]) -> None:
    import torch

    from intent_desktop.models.mlp.network import Embeddings, Network, OneHot, structure

    sizes = [5, 3]
    inputs: torch.nn.Module = OneHot(4, [size + 1 for size in sizes])
    if shape["scale"] == "ranks":
        inputs = Embeddings([16] * 4, [size + 1 for size in sizes], 8)
    network = Network(inputs, list(shape["layers"]), int(str(shape["members"])), 0.1)  # type: ignore[call-overload]
    counted = sum(parameter.numel() for parameter in network.parameters())
    layers = layers_of(shape, Inputs(4, sizes))
    assert sum(layer.parameters for layer in layers) == counted
    assert "About" in size_in_words(layers)
    learnt = layers_learnt(msgspec.to_builtins(structure(network)))
    assert [layer.units for layer in learnt] == [layer.units for layer in layers]
    assert [layer.parameters for layer in learnt] == [layer.parameters for layer in layers]
    assert f"{counted:,} weights, as learnt" in size_in_words(learnt, learnt=True)


def test_both_themes_and_a_wide_window_show_the_page_whole(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    _choose(qtbot, page, "mlp")
    for mode, size in (("dark", (1920, 900)), ("light", (1120, 480))):
        theme().set_mode(mode)  # type: ignore[arg-type]
        page.resize(*size)
        page.grab()
    assert page.findChild(NetworkDrawing).width() > 400


def test_the_chosen_card_is_in_sight_however_low_the_window_is(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    page.workspace.set_option("Model", "model", "mlp")
    card = page.findChild(SelectableCard, "model_mlp")
    page.resize(1280, 420)
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty(), timeout=5_000)
    assert card.visibleRegion().boundingRect().height() == card.height()
    page.workspace.set_option("Model", "model", "linear")
    assert not page.findChild(SelectableCard, "model_linear").visibleRegion().isEmpty()


def _box(page: QWidget, name: str) -> QCheckBox:
    return page.findChild(QCheckBox, f"pick_{name}")


def test_boxes_pick_the_models_that_are_compared(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    question = page.workspace.inspection.question("purchase")
    assert question is not None
    ticked = [name for name in [*question["models"], *question["further"]] if _box(page, name).isChecked()]
    assert ticked == question["models"]
    _box(page, "svm").click()
    _box(page, "mlp").click()
    asked = page.workspace.trainings.asked()
    assert (asked.model, asked.models) == (None, ["linear", "tree", "trees"])
    assert asked.learners == "several"
    assert page.ready_text() == "3 models, up to 30 minutes"
    assert page.mark() == "done"
    page.findChild(QPushButton, "pick_usual").click()
    assert page.workspace.trainings.asked().models == []


def test_the_last_box_that_is_ticked_is_the_one_model_and_cannot_be_emptied(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    assert _box(page, "trees").isChecked()
    assert not _box(page, "linear").isChecked()
    _box(page, "trees").click()
    assert _box(page, "trees").isChecked()
    assert page.workspace.trainings.asked().model == "trees"
    _box(page, "linear").click()
    assert page.workspace.trainings.asked().models == ["linear", "trees"]
    _box(page, "trees").click()
    assert page.workspace.trainings.asked().model == "linear"


def test_that_a_card_lets_its_model_learn_alone_is_said_and_those_ticked_come_back(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    _box(page, "svm").click()
    _box(page, "mlp").click()
    _choose(qtbot, page, "svm")
    alone = page.findChild(Banner, "learns_alone")
    assert alone.isVisible()
    assert alone.text() == "Only “Support vectors” will learn."
    qtbot.mouseClick(page.findChild(QPushButton, "compare_again"), Qt.MouseButton.LeftButton)
    assert not alone.isVisible()
    assert page.workspace.trainings.asked().models == ["linear", "tree", "trees"]


def test_each_model_says_what_it_is_strong_and_weak_at_and_what_it_reads(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    _choose(qtbot, page, "tree")
    said = [label.text() for label in page.findChild(QWidget, "model_traits").findChildren(QLabel)]
    assert Note("strength_tree").text() in said
    assert Note("weakness_tree").text() in said
    assert "features of each row or customer" in said


def test_options_that_few_change_are_folded_until_one_of_them_is_changed(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    _choose(qtbot, page, "trees")
    form = page.findChild(Form, "model_form")
    assert form.editor("leaves").isVisible()
    assert not form.editor("patience").isVisible()
    form.more.button.click()
    _type(qtbot, page, "patience", "30")
    _choose(qtbot, page, "tree")
    _choose(qtbot, page, "trees")
    assert form.editor("patience").isVisible()


def test_what_learning_takes_is_measured_on_samples_and_goes_with_another_question_asked(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page()
    costs = page.findChild(ModelCosts)
    costs.measure.click()
    qtbot.waitUntil(lambda: bool(costs.time_of("linear")), timeout=120_000)
    card = page.findChild(SelectableCard, "model_linear")
    assert costs.time_of("linear") in " ".join(label.text() for label in card.findChildren(QLabel))
    _choose(qtbot, page, "linear")
    said = [label.text() for label in page.findChild(QWidget, "model_traits").findChildren(QLabel)]
    assert costs.in_words("linear") in said
    page.workspace.set_option("seed", "settings", {"seed": 5})
    assert not costs.time_of("linear")
