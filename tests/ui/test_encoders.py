"""An encoder in the window: learnt before any question, looked at, and started from, by what is on the screen."""

import datetime
import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import NEW_ENCODER
from intent_desktop.engine.runs import Run
from intent_desktop.events import EpochEnd
from intent_desktop.ui.run_actions import decided
from intent_desktop.ui.trainings import COMPARE_SCRATCH, ENCODERS
from intent_desktop.ui.widgets.choice_box import ChoiceBox
from intent_desktop.ui.window import MainWindow
from tests.ui.person import Person

pytestmark = pytest.mark.timeout(600)

DAYS = 160


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """What 150 customers did in 160 days."""
    chance = random.Random(8)
    rows = []
    for user in range(150):
        often = chance.choice([0.03, 0.1])
        item = chance.randrange(12)
        for day in range(DAYS):
            if chance.random() > often:
                continue
            moment = datetime.datetime(2025, 1, 1, 9) + datetime.timedelta(days=day, minutes=user)
            for minute, what in enumerate(["view", "cart", "purchase"][: chance.randint(1, 3)]):
                at = moment + datetime.timedelta(minutes=minute)
                rows.append((at, f"{at},u{user:03},i{item:02},{what},{10 + item}.50"))
            item = (item + 1) % 12
    path = tmp_path / "log.csv"
    lines = [line for _, line in sorted(rows)]
    path.write_text("\n".join(["event_time,user_id,item_id,event_type,price", *lines]) + "\n")
    return path


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


def texts(root: QWidget) -> str:
    return "\n".join(
        widget.text()
        for widget in root.findChildren(QLabel) + root.findChildren(QAbstractButton)
        if widget.isVisibleTo(root)
    )


def choose(person: Person, name: str, words: str) -> None:
    """Choose from a list by what stands in it."""
    box = person.find(name)
    assert isinstance(box, QComboBox)
    place = next(place for place in range(box.count()) if words in box.itemText(place))
    box.setCurrentIndex(place)
    box.activated.emit(place)


def pretrains(person: Person, log: Path) -> None:
    """Bring in the log and learn a small encoder from it."""
    person.drop(log)
    person.waits_for_reading()
    person.window.show_page("question")
    person.click("question_pretrain")
    person.go_on()
    assert person.window.current == "model"
    person.wait(lambda: person.sees("model_encoder"), "the encoder's card")
    assert not person.sees("model_all"), "there is but one model to try"
    person.workspace.set_option(
        "Options", "model_options", {"encoder": {"size": "small", "epochs": 2, "length": 16}}
    )
    person.go_on()
    person.trains()


def test_from_a_log_to_an_encoder_and_from_that_to_a_question(person: Person, log: Path) -> None:
    pretrains(person, log)
    window, trainings = person.window, person.workspace.trainings
    figures = window.page("train").findChild(QComboBox, "curve_figure")
    assert figures is not None
    shown = [figures.itemText(place) for place in range(figures.count())]
    assert shown[0] == "Loss"
    assert {"Loss of when", "Loss of the next action"} < set(shown)
    assert not [name for name in shown if name.islower() or "_" in name]
    person.click("see_evaluation")
    person.wait(lambda: "HR@10" in texts(window.page("evaluate")), "the card of the encoder")
    window.show_page("score")
    person.click("score_own_data")
    person.wait(lambda: person.sees("check_verdict"), "the check")
    assert not person.sees("score_why"), "an encoder gives no reasons"
    person.click("score_go")
    person.wait(lambda: person.sees("scores_table"), "what is expected of each customer")
    window.show_page("explain")
    person.wait(lambda: person.sees("use_for_purchase"), "what the encoder is for")
    assert "nothing more to explain" not in texts(window.page("explain"))
    assert person.sees("use_for_next_action")
    person.click("use_for_purchase")
    assert window.current == "model"
    assert person.workspace.decisions.question == "purchase"
    box = person.find("start_from")
    assert isinstance(box, ChoiceBox)
    assert box.currentText() == "Habits learnt in run 1 (its encoder)"
    assert person.workspace.option(ENCODERS) == {"purchase": "runs/0001-pretrain-encoder/model.intent"}
    person.wait(lambda: "Small" in texts(window.page("model")), "what is known of the encoder")
    assert not trainings.asked().compare_scratch
    person.click("compare_scratch")
    asked = trainings.asked()
    assert asked.compare_scratch
    again = decided(asked, {COMPARE_SCRATCH: ["churn"]})["options"]
    assert again[COMPARE_SCRATCH] == ["churn", "purchase"]
    choose(person, "start_from", "a new encoder")
    person.wait(lambda: not person.sees("compare_scratch"), "the switch to go, with nothing to compare")
    assert not trainings.asked().compare_scratch
    choose(person, "start_from", "in run 1")
    person.click("compare_scratch")
    assert not trainings.asked().compare_scratch
    person.click("model_linear")
    assert "starts from the encoder of run 1" in window.page("model").ready_text()
    person.go_on()
    person.trains()
    training = Run(trainings.selected or Path()).job().training  # type: ignore[union-attr]
    assert training.encoder == str(trainings.encoders()[0]["folder"]) + "/model.intent"
    window.show_page("explain")
    person.wait(lambda: person.sees("explain_switch"), "the reasons")
    changes = decided(training, {ENCODERS: {"churn": "elsewhere.intent"}})
    assert changes["options"][ENCODERS] == {"churn": "elsewhere.intent", "purchase": training.encoder}


def test_an_encoder_that_knows_what_is_judged_is_refused_with_ways_out(person: Person, log: Path) -> None:
    pretrains(person, log)
    window, workspace = person.window, person.workspace
    window.show_page("explain")
    person.click("use_for_purchase")
    settings = {**workspace.option("settings", {}), "horizon_days": 20.0, "cutoff": "2025-03-20T00:00:00"}
    workspace.set_option("Earlier", "settings", settings)
    person.wait(lambda: person.sees("pretrain_until"), "the warning")
    assert "20 Mar 2025" in texts(window.page("model"))
    workspace.set_option("Model", "model", "linear")
    window.show_page("train")
    person.click("start_training")
    trainings = workspace.trainings
    person.wait(lambda: trainings.live is None and trainings.outcome == "failed", "the refusal")
    assert trainings.failure is not None
    assert trainings.failure.note.code == "encoder_knows_test"
    assert not person.sees("resume_failed")
    person.click("change_start")
    assert window.current == "model"
    person.click("start_with_new")
    assert trainings.encoder() == NEW_ENCODER
    person.wait(lambda: not person.sees("pretrain_until"), "the warning to go")
    choose(person, "start_from", "in run 1")
    person.click("pretrain_until")
    assert window.current == "question"
    assert workspace.decisions.question == "pretrain"
    assert workspace.option("settings")["cutoff"] == "2025-03-20T00:00:00"
    assert workspace.option("settings_by_question")["purchase"]["cutoff"] == "2025-03-20T00:00:00"


def test_an_encoder_that_goes_on_can_be_compared_with_one_learnt_from_scratch(
    person: Person, log: Path
) -> None:
    pretrains(person, log)
    window, trainings = person.window, person.workspace.trainings
    window.show_page("model")
    assert not person.sees("compare_scratch"), "nothing goes on yet"
    box = person.find("start_from")
    assert isinstance(box, ChoiceBox)
    person.wait(
        lambda: box.findText("Habits learnt in run 1 (its encoder)") >= 0, "the encoder among the choices"
    )
    choose(person, "start_from", "in run 1")
    person.click("compare_scratch")
    assert "going on is as good as learning everything again" in texts(window.page("model"))
    settings = {**person.workspace.option("settings", {}), "cutoff": "2025-05-01T00:00:00"}
    person.workspace.set_option("Later", "settings", settings)
    assert trainings.asked().compare_scratch
    person.go_on()
    person.trains()
    assert {"encoder", "encoder_scratch"} <= {
        event.model for event in trainings.events if isinstance(event, EpochEnd)
    }
    person.click("see_evaluation")
    person.wait(lambda: "Going on or from scratch" in texts(window.page("evaluate")), "the part")


def test_what_is_no_encoder_is_told_and_stops_nothing_else(
    person: Person, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.drop(log)
    person.waits_for_reading()
    person.window.show_page("question")
    person.click("question_purchase")
    person.go_on()
    person.wait(lambda: person.sees("start_from"), "the choice")
    odd = tmp_path / "odd.intent"
    odd.write_text("nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(odd), ""))
    choose(person, "start_from", "in a file")
    page = person.window.page("model")
    person.wait(lambda: not page.may_go_on(), "why not")
    assert "odd.intent" in page.ready_text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    choose(person, "start_from", "in a file")
    person.wait(lambda: person.find("start_from").currentText() == "odd.intent", "the box as it was")  # type: ignore[attr-defined]
    choose(person, "start_from", "Nothing")
    assert page.may_go_on()
    person.click("model_fine_tuned")
    person.wait(lambda: "a new encoder" in person.find("start_from").currentText(), "what it needs")  # type: ignore[attr-defined]
    assert person.sees("encoder_minutes")
    assert person.workspace.trainings.asked().encoder is None, "the model learns one by itself"


def test_an_interrupted_training_goes_on_from_the_same_encoder_after_the_project_has_moved(
    person: Person, log: Path, tmp_path: Path
) -> None:
    pretrains(person, log)
    workspace = person.workspace
    trainings = workspace.trainings
    person.window.show_page("explain")
    person.click("use_for_purchase")
    workspace.set_option("Model", "model", "linear")
    assert workspace.project is not None
    job = trainings.asked()
    moved = str(Path("/gone/runs/0001-pretrain-encoder/model.intent"))
    import msgspec

    from intent_desktop.engine.jobs import TrainJob

    run = workspace.project.new_run("purchase", "linear")
    run.write_job(
        TrainJob(
            training=msgspec.structs.replace(job, encoder=moved),
            data=workspace.project.data_folder,
            run=run.folder,
        )
    )
    trainings.resume(run.folder)
    assert trainings.training is not None
    assert trainings.training.encoder == job.encoder
    person.wait(lambda: trainings.live is None and trainings.outcome != "", "the end")
    assert trainings.outcome == "finished", trainings.failure


def test_an_encoder_of_a_run_is_described(person: Person, log: Path) -> None:
    pretrains(person, log)
    folder = person.workspace.trainings.selected
    told = answer("encoder", {"path": f"{folder}/model.intent"})
    assert told["size"] == "small"
    assert told["until"].startswith("2025-")
    assert told["metrics"][told["headline"]] is not None
    (lead,) = answer("compare", {"runs": [str(folder), str(folder)]})["leads"]
    assert list(lead[f"{told['headline']}_ci"]) == [0.0, 0.0], "the same next items, row by row"


def test_a_tuned_encoder_offers_no_what_if_for_no_feature_changes_its_answer(
    person: Person, log: Path
) -> None:
    pretrains(person, log)
    person.window.show_page("explain")
    person.click("use_for_purchase")
    person.wait(lambda: person.sees("model_fine_tuned"), "the model")
    person.click("model_fine_tuned")
    person.workspace.set_option("Options", "model_options", {"fine_tuned": {"epochs": 1}})
    person.go_on()
    person.trains()
    explain = person.window.page("explain")
    person.window.show_page("explain")
    person.wait(lambda: person.sees("explain_switch"), "what matters overall")
    explain.show_customer(0)  # type: ignore[attr-defined]
    person.wait(lambda: "reads the actions themselves" in texts(explain.customer), "the account")  # type: ignore[attr-defined]
    assert not explain.customer.what_if.isVisible()  # type: ignore[attr-defined]


def test_time_and_memory_of_each_size_are_told_where_somebody_asks(person: Person, log: Path) -> None:
    person.drop(log)
    person.waits_for_reading()
    person.window.show_page("question")
    person.click("question_pretrain")
    person.go_on()
    workspace, page = person.workspace, person.window.page("model")
    person.click("measure_cost")
    assert person.sees("cost_progress")
    person.wait(lambda: person.sees("cost_rows"), "what each size takes")
    said = texts(person.find("cost_rows"))
    for word in ("Small", "Medium", "Large", "MB", "about"):
        assert word in said, word
    assert "histories with" in texts(page)
    workspace.set_option("Options", "model_options", {"encoder": {"size": "large"}})
    assert person.sees("cost_rows"), "the size alone does not change what each size takes"
    workspace.set_option("Options", "model_options", {"encoder": {"size": "large", "length": 8}})
    person.wait(lambda: not person.sees("cost_rows"), "what was measured with other options is gone")
    person.click("measure_cost")
    assert workspace.jobs.running
    workspace.set_option("Options", "model_options", {"encoder": {"length": 12}})
    person.wait(lambda: not workspace.jobs.running, "the end of what is out of date")
    assert not person.sees("cost_rows")
    assert not person.sees("cost_problem"), "being called off is no problem"
