"""An exported model gives, in another program's hands, the chances that we give."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import lightgbm
import msgspec
import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray
from onnx.reference import ReferenceEvaluator
from scipy.special import expit

from intent_desktop.data import drift
from intent_desktop.engine import bundle
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.export import export_onnx
from intent_desktop.examples.behaviour import BehaviourRecipe, feature_columns
from intent_desktop.examples.columns import ColumnRecipe, TableRecipe
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.messages import EXIT_ARGUMENTS, Problem
from intent_desktop.metrics.calibration import Calibrator, fit_calibrator
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.baselines import BaseRate, OneRule
from intent_desktop.models.blend import Blend
from intent_desktop.models.linear import Linear
from intent_desktop.models.mlp.model import MultilayerPerceptron
from intent_desktop.models.onnx import blend
from intent_desktop.models.onnx.graph import Graph
from intent_desktop.models.svm import SupportVectorMachine
from intent_desktop.models.tree import Tree
from intent_desktop.models.trees import Trees
from intent_desktop.questions.base import Recipe
from intent_desktop.questions.settings import Settings

KINDS = {"colour": 2, "town": 40, "product": 300}
NUMBERS = ["visits", "price", "rating"]
TABLE = TableRecipe(
    columns=[ColumnRecipe(column=name, kind="number") for name in NUMBERS]
    + [
        ColumnRecipe(column=name, kind="category", vocabulary=[f"{name} {code}" for code in range(kinds)])
        for name, kinds in KINDS.items()
    ]
)
TOLERANCE = 1e-6


def shop(rows: int, seed: int = 0, table: TableRecipe = TABLE) -> Examples:
    """Whole numbers with zeros, prices over six powers of ten, ratings with gaps, and three categories with gaps."""
    generator = np.random.default_rng(seed)
    numbers = np.column_stack(
        [
            generator.poisson(1.5, rows),
            np.exp(generator.normal(2, 3, rows)),
            np.where(generator.random(rows) < 0.3, np.nan, generator.normal(size=rows)),
        ]
    ).astype(np.float32)
    codes = np.column_stack([generator.integers(-1, kinds, rows) for kinds in KINDS.values()]).astype(
        np.int32
    )
    effects = [np.random.default_rng(99).normal(size=kinds + 1) for kinds in KINDS.values()]
    odds = (
        0.5 * numbers[:, 0]
        - 0.2 * np.log(numbers[:, 1])
        + np.where(np.isnan(numbers[:, 2]), 1.0, numbers[:, 2])
        + sum(effect[codes[:, place]] for place, effect in enumerate(effects))
    )
    return Examples(
        label=(generator.random(rows) < expit(odds - 1)).astype(np.float32),
        part=(np.arange(rows) % 5 // 3).astype(np.int8),
        group=np.arange(rows),
        cutoff=np.full(rows, np.datetime64("NaT", "us")),
        identifiers=np.arange(rows),
        features=Features(numbers, codes, table.feature_columns()),
    )


@pytest.fixture(scope="module")
def learnt() -> dict[str, Classifier]:
    """Each family, fitted."""
    examples = shop(4_000)
    models = [
        BaseRate(), OneRule(), Linear(strengths=(0.1,)), Tree(), Trees(rounds=60, learning_rate=0.1, bags=2),
    ]  # fmt: skip
    found: dict[str, Classifier] = {model.family: model.fit(examples, Fitting()) for model in models}
    for kernel, name in (("linear", "svm"), ("rbf", "svm_kernel")):
        machine = SupportVectorMachine(kernel=kernel, strengths=(0.3,), reaches=(1.0,))  # type: ignore[arg-type]
        found[name] = machine.fit(shop(1_000), Fitting())
    for preset in ("modern", "classic"):
        network = MultilayerPerceptron(preset, layers=(16, 8), epochs=4)  # type: ignore[arg-type]
        found["mlp" if preset == "modern" else "mlp_classic"] = network.fit(shop(1_000), Fitting())
    return found


@pytest.fixture
def delivered(tmp_path: Path) -> Callable[..., Path]:
    """Writes a bundle of the members, later ones with more weight, for a table or an event log."""

    def write(
        members: dict[str, Classifier],
        calibrator: Calibrator | None = None,
        table: TableRecipe | None = TABLE,
        behaviour: BehaviourRecipe | None = None,
    ) -> Path:
        weights = {name: (place + 1.0) for place, name in enumerate(members)}
        total = sum(weights.values())
        blend = Blend(
            members, {name: weight / total for name, weight in weights.items()}, calibrator or Calibrator()
        )
        recipe = Recipe(
            question="purchase",
            shape="event log" if behaviour else "table",
            columns=[],
            roles={},
            events={},
            fixes=[],
            settings=Settings(),
            table=table,
            behaviour=behaviour,
        )
        path = tmp_path / "model.intent"
        bundle.write(
            path,
            bundle.Bundle(
                question="purchase",
                recipe={
                    "examples": msgspec.to_builtins(recipe),
                    "blend": blend.document(),
                    "threshold": 0.4,
                    "profile": msgspec.to_builtins(drift.profile(*shop(100).features.by_name())),
                },
                models=blend.states(),
                metrics={"test": {"roc_auc": 0.9}},
                protocol="60/40, 汉字",
                fingerprint="abc",
            ),
        )
        return path

    return write


def chances(path: Path, matrix: NDArray[np.float32]) -> NDArray[np.float32]:
    """What onnxruntime makes of the file."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    found: NDArray[np.float32] = session.run(["probability"], {"features": matrix})[0]
    return found


def assert_same(bundle_path: Path, features: Features, tolerance: float = TOLERANCE) -> None:
    """Export, and compare on those features."""
    out = bundle_path.with_suffix(".onnx")
    export_onnx(bundle_path, out)
    found = chances(out, features.matrix())
    assert found.dtype == np.float32
    assert found.shape == (len(features),)
    np.testing.assert_allclose(found, Scorer.open(bundle_path).blend.predict_proba(features), atol=tolerance)


@pytest.mark.parametrize(
    "family", ["base_rate", "one_rule", "linear", "tree", "svm", "svm_kernel", "mlp", "mlp_classic", "trees"]
)
def test_every_family_scores_as_we_do(
    family: str, learnt: dict[str, Classifier], delivered: Callable[..., Path]
) -> None:
    assert_same(delivered({family: learnt[family]}), shop(5_000, seed=1).features)


@pytest.mark.parametrize("method", ["identity", "platt", "isotonic"])
def test_a_blend_scores_as_we_do_under_every_calibration(
    method: str, learnt: dict[str, Classifier], delivered: Callable[..., Path]
) -> None:
    examples = shop(2_000, seed=2)
    calibrator = fit_calibrator(method, examples.label, learnt["trees"].predict_proba(examples.features))
    assert_same(delivered(learnt, calibrator), shop(5_000, seed=3).features)


def test_certain_scores_stay_within_the_limits_of_our_log_odds(delivered: Callable[..., Path]) -> None:
    # The graph keeps log-odds where we go through a probability, which near 1 has few digits left: hence 1e-5.
    linear = Linear(strengths=(0.1,)).fit(shop(500), Fitting())
    linear.coefficients_ = linear.coefficients_ * 100
    for calibrator in (
        Calibrator("platt", slope=0.3, intercept=-0.5),
        Calibrator("isotonic", x=[0.5], y=[0.2]),
    ):
        assert_same(delivered({"linear": linear}, calibrator), shop(500, seed=1).features, 1e-5)
    rate = BaseRate().fit(shop(100), Fitting())
    assert_same(delivered({"base_rate": rate, "linear": linear}), shop(500, seed=1).features)


def test_values_on_an_edge_fall_on_our_side_of_it(
    learnt: dict[str, Classifier], delivered: Callable[..., Path]
) -> None:
    trees, linear = learnt["trees"], learnt["linear"]
    assert isinstance(trees, Trees)
    assert isinstance(linear, Linear)
    # LightGBM reads its own text to some fifteen digits, so the 1e-35 at which it parts zero from the rest is not exact.
    edges = [
        edge
        for edge in (*np.concatenate(linear.encoding_.edges), *thresholds(trees))
        if edge == 0 or abs(edge) > 1e-30
    ]
    around = np.concatenate(
        [np.nextafter(np.float32(edges), np.float32(way)) for way in (-np.inf, np.inf)] + [np.float32(edges)]
    )
    examples = shop(len(around))
    numbers = np.column_stack([around] * 3)
    features = Features(numbers, examples.features.codes, examples.features.columns)
    assert_same(delivered({"trees": trees}), features)
    assert_same(delivered({"linear": linear}), features)


def thresholds(trees: Trees) -> list[float]:
    lines = [line for booster in trees.boosters_ for line in booster.model_to_string().splitlines()]
    return [float(value) for line in lines if line.startswith("threshold=") for value in line[10:].split()]


def test_gaps_that_training_never_saw_count_as_they_do_with_us(delivered: Callable[..., Path]) -> None:
    complete = shop(3_000)
    complete = complete.take(
        np.flatnonzero(~np.isnan(complete.features.numbers).any(1) & (complete.features.codes >= 0).all(1))
    )
    features = shop(1_000, seed=1).features
    features.numbers[::3, 0] = np.nan
    features.numbers[1::3, 1] = np.nan
    for model in (Trees(rounds=40, learning_rate=0.1, bags=1), Linear(strengths=(0.1,)), OneRule()):
        assert_same(delivered({model.family: model.fit(complete, Fitting())}), features)


def test_infinite_numbers_score_as_with_us(
    learnt: dict[str, Classifier], delivered: Callable[..., Path]
) -> None:
    features = shop(90, seed=1).features
    features.numbers[::3, 0], features.numbers[1::3, 1] = np.inf, -np.inf
    assert_same(delivered(learnt), features)


def test_a_code_beyond_the_vocabulary_counts_as_missing(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "model.onnx"
    export_onnx(delivered(learnt), out)
    matrix = shop(200, seed=1).features.matrix()
    unknown = matrix.copy()
    matrix[:, -3:] = np.nan
    for code in (-1, 1_000):
        unknown[:, -3:] = code
        np.testing.assert_array_equal(chances(out, unknown), chances(out, matrix))


@pytest.mark.parametrize("column", ["town", "rating"])
def test_a_rule_on_any_kind_of_column(column: str, delivered: Callable[..., Path]) -> None:
    examples = shop(2_000)
    position = examples.features.names.index(column)
    rule = OneRule()
    rule.curve_, rule.rule_ = None, column
    rule.edges_, rule.rates_ = rule._bin_rates(examples, position)
    assert_same(delivered({"one_rule": rule}), shop(1_000, seed=1).features)


@pytest.mark.parametrize("frequency", OneRule.FREQUENCIES)
def test_the_rule_of_frequency_over_recency(frequency: str, delivered: Callable[..., Path]) -> None:
    names = [frequency, "price", OneRule.RECENCY]
    table = TableRecipe(
        columns=[ColumnRecipe(column=name, kind="number") for name in names] + TABLE.columns[3:]
    )
    rule = OneRule().fit(shop(1_000, table=table), Fitting())
    assert rule.curve_
    features = shop(1_000, seed=1, table=table).features
    features.numbers[:, 2] = np.abs(features.numbers[:, 2])
    features.numbers[::7, 0] = np.nan
    assert_same(delivered({"one_rule": rule}, table=table), features)


def test_features_of_an_event_log(delivered: Callable[..., Path], tmp_path: Path) -> None:
    recipe = BehaviourRecipe(
        columns=["item", "category", "price"],
        meanings=["purchase", "view"],
        windows=[7, 30],
        vocabularies={"category": ["books", "toys", "家居"]},
    )
    columns = feature_columns(recipe)
    first = sum(column.kind == "number" for column in columns)
    generator, rows = np.random.default_rng(0), 1_000
    numbers = generator.poisson(1, (rows, first)).astype(np.float32)
    numbers[generator.random(numbers.shape) < 0.2] = np.nan
    codes = generator.integers(-1, 3, (rows, len(columns) - first)).astype(np.int32)
    examples = dataclasses.replace(shop(rows), features=Features(numbers, codes, columns))
    members = {
        model.family: model.fit(examples, Fitting())
        for model in (OneRule(), Linear(strengths=(0.1,)), Trees(rounds=20, learning_rate=0.1, bags=1))
    }
    assert_same(delivered(members, table=None, behaviour=recipe), examples.features)
    stored = {entry.key: entry.value for entry in onnx.load(tmp_path / "model.onnx").metadata_props}
    assert msgspec.json.decode(stored["features"], type=list[FeatureColumn]) == columns


@pytest.mark.parametrize("kept", [slice(0, 3), slice(3, 6)], ids=["numbers", "categories"])
def test_tables_of_one_kind_of_column(kept: slice, delivered: Callable[..., Path]) -> None:
    table = TableRecipe(columns=TABLE.columns[kept])

    def of_one_kind(examples: Examples) -> Examples:
        numbers, codes = examples.features.numbers, examples.features.codes
        features = Features(
            numbers if kept.start == 0 else numbers[:, :0],
            codes if kept.start else codes[:, :0],
            table.feature_columns(),
        )
        return dataclasses.replace(examples, features=features)

    examples = of_one_kind(shop(2_000))
    members = {
        model.family: model.fit(examples, Fitting())
        for model in (Linear(strengths=(0.1,)), Trees(rounds=20, learning_rate=0.1, bags=1))
    }
    assert_same(delivered(members, table=table), of_one_kind(shop(500, seed=1)).features)


def test_trees_that_found_nothing_to_split(delivered: Callable[..., Path]) -> None:
    examples = shop(300)
    examples.features.numbers[:] = 1
    examples.features.codes[:] = 0
    trees = Trees(rounds=5, bags=2, patience=2).fit(examples, Fitting())
    assert not thresholds(trees)
    assert_same(delivered({"trees": trees}), shop(100, seed=1).features)


def test_deep_trees_of_many_leaves(delivered: Callable[..., Path]) -> None:
    options = {"rounds": 3, "learning_rate": 0.5, "leaves": 2_000, "smallest_leaf": 1, "bags": 1}
    trees = Trees(**options).fit(shop(5_000), Fitting())
    assert_same(delivered({"trees": trees}), shop(5_000, seed=1).features)


def test_any_number_of_rows_is_taken(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "model.onnx"
    export_onnx(delivered(learnt), out)
    matrix = shop(50, seed=1).features.matrix()
    assert chances(out, matrix[:0]).shape == (0,)
    one_by_one = np.concatenate([chances(out, matrix[row : row + 1]) for row in range(5)])
    np.testing.assert_allclose(one_by_one, chances(out, matrix)[:5], atol=1e-7)


def test_the_file_keeps_to_the_standard(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    path, out = delivered(learnt, Calibrator("isotonic", x=[0.1, 0.6], y=[0.2, 0.7])), tmp_path / "model.onnx"
    export_onnx(path, out)
    onnx.checker.check_model(out, full_check=True)
    features = shop(40, seed=1).features
    (found,) = ReferenceEvaluator(str(out)).run(["probability"], {"features": features.matrix()})
    np.testing.assert_allclose(found, Scorer.open(path).blend.predict_proba(features), atol=TOLERANCE)


def test_the_file_says_what_goes_in_and_what_comes_out(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "sub folder" / "model.onnx"
    said = export_onnx(delivered(learnt), out)
    assert said == {
        "question": "purchase",
        "format": "onnx",
        "models": [
            "base_rate",
            "linear",
            "mlp",
            "mlp_classic",
            "one_rule",
            "svm",
            "svm_kernel",
            "tree",
            "trees",
        ],
        "features": 6,
        "bytes": out.stat().st_size,
        "out": str(out),
    }
    metadata = {entry.key: entry.value for entry in onnx.load(out).metadata_props}
    assert metadata["question"] == "purchase"
    assert metadata["protocol"] == "60/40, 汉字"
    assert float(metadata["threshold"]) == np.float32(0.4)
    assert msgspec.json.decode(metadata["metrics"]) == {"test": {"roc_auc": 0.9}}
    columns = msgspec.json.decode(metadata["features"], type=list[FeatureColumn])
    assert columns == TABLE.feature_columns()


def test_the_same_bundle_gives_the_same_file(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    path = delivered(learnt)
    for name in ("one", "two"):
        export_onnx(path, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_bundle_is_never_overwritten(
    learnt: dict[str, Classifier], delivered: Callable[..., Path]
) -> None:
    path = delivered({"base_rate": learnt["base_rate"]})
    before = path.read_bytes()
    with pytest.raises(Problem) as refused:
        export_onnx(path, path.parent / "." / path.name)
    assert refused.value.code == "export_over_model"
    assert refused.value.exit_code == EXIT_ARGUMENTS
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(
    learnt: dict[str, Classifier], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    path = delivered({"base_rate": learnt["base_rate"]})
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for out in (tmp_path / "folder", tmp_path / "file" / "model.onnx"):
        with pytest.raises(Problem) as refused:
            export_onnx(path, out)
        assert refused.value.code == "file_refused"
        assert str(out) in str(refused.value)
    assert {entry.name for entry in tmp_path.iterdir()} == {"folder", "file", path.name}


def test_what_is_no_bundle_is_refused_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "model.intent").write_text("no zip")
    with pytest.raises(Problem) as refused:
        export_onnx(tmp_path / "model.intent", tmp_path / "model.onnx")
    assert refused.value.code == "not_a_bundle"
    assert not (tmp_path / "model.onnx").exists()


@pytest.mark.parametrize("parameters", [{"linear_tree": True}, {"zero_as_missing": True}, {"boosting": "rf"}])
def test_trees_that_onnx_cannot_express_are_refused(
    parameters: dict[str, object], delivered: Callable[..., Path], tmp_path: Path
) -> None:
    examples = shop(500)
    settings = {
        "objective": "binary",
        "verbosity": -1,
        "bagging_fraction": 0.8,
        "bagging_freq": 1,
        **parameters,
    }
    trees = Trees(bags=1)
    trees.columns_ = list(examples.features.columns)
    data = lightgbm.Dataset(np.nan_to_num(examples.features.matrix()), examples.label, params=settings)
    trees.boosters_ = [lightgbm.train(settings, data, 3)]
    with pytest.raises(Problem) as refused:
        export_onnx(delivered({"trees": trees}), tmp_path / "model.onnx")
    assert refused.value.code == "export_not_possible"
    assert "trees" in str(refused.value)
    assert not (tmp_path / "model.onnx").exists()


def test_a_family_without_a_form_in_onnx_is_refused(learnt: dict[str, Classifier]) -> None:
    class Oracle(BaseRate):
        family = "oracle"

    with pytest.raises(Problem) as refused:
        blend.probability(Graph(), "features", [], Blend({"oracle": Oracle()}, {"oracle": 1.0}))
    assert refused.value.code == "export_not_possible"
    assert "oracle" in str(refused.value)
