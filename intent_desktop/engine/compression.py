"""A bundle made smaller: its networks on histories are compressed, judged beside what they were, and written as a bundle."""

import dataclasses
import hashlib
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from intent_desktop.data.dataset import Role
from intent_desktop.engine import bundle, score_file
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.compressed import RECIPE, Compressed, Method
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.events import Watch
from intent_desktop.examples import prompts
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.messages import Note, Problem, model_name
from intent_desktop.metrics import ranking
from intent_desktop.metrics.ranking import mean_ranks, row_figures
from intent_desktop.models import catalogue, item_vectors
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.compression import methods
from intent_desktop.models.compression.methods import Distillation, Int8, Pruning
from intent_desktop.models.compression.storage import stored
from intent_desktop.models.recommender import MOST_VALIDATED, chunks, without_seen
from intent_desktop.models.score_blend import ScoreBlend
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.questions import catalogue as questions
from intent_desktop.training.arrays import to_bytes

METHODS: dict[Method, type[methods.Method]] = {"int8": Int8, "prune": Pruning, "distil": Distillation}
FIGURES = ("ndcg@10", "hr@10")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Compression:
    """A bundle to be made smaller and written to `out`, and the files to judge it on. `folder` is for work in between."""

    bundle: Path
    paths: Sequence[Path]
    out: Path
    folder: Path
    method: Method
    options: Mapping[str, Any]
    roles: dict[str, Role]


def compress(asked: Compression, watch: Watch) -> dict[str, Any]:
    """Write the smaller bundle; returns size, speed and quality before and after.

    Problem: `compress_nothing`, `compress_suffix`, `unknown_option`, `bad_option`, `distil_two_sided`, `score_no_rows`,
    those of opening a bundle, of reading files and of writing. messages.Cancelled: nothing is written.
    """
    started = time.monotonic()
    method = _method(asked)
    if asked.out.suffix != bundle.SUFFIX:
        raise Problem("compress_suffix", file=str(asked.out))
    score_file.check_place(asked.out, [asked.bundle, *asked.paths])
    opened = bundle.read(asked.bundle)
    scorer, networks = _networks(opened, asked.bundle)
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    judged = prompts.last_steps(packed, scorer.sequences.repeats)
    if not len(judged):
        raise Problem("score_no_rows", file=", ".join(map(str, asked.paths)))
    whole = packed.whole()
    histories = Histories(whole.actions, whole.starts, np.maximum(whole.starts, whole.ends - 1))
    states = dict(opened.models)
    for name, network in networks.items():
        states[name] = method.compressed(network, histories, Fitting(watch))
    if isinstance(method, Int8):
        states[item_vectors.FAMILY] = stored(scorer.vectors.state(), "int8")
    smaller = ScoreBlend(
        {**scorer.blend.members, **{name: catalogue.restore(states[name]) for name in networks}},
        scorer.blend.weights,
    )
    if scorer.sequences.sought == "similar items":
        judged = judged.of_last_item()  # as it was judged in training
    table = _beside(scorer, smaller, judged.at_most(MOST_VALIDATED), watch)
    for side, found in (("before", opened.models), ("after", states)):
        table[side]["bytes"] = sum(_bytes(found[name]) for name in networks)
    entry = Compressed(
        method=asked.method,
        options=msgspec.to_builtins(method),
        members=list(networks),
        left=[name for name in scorer.blend.used() if name not in networks],
        made_of=hashlib.sha256(asked.bundle.read_bytes()).hexdigest(),
    )
    protocol = _protocol(entry, table)
    watch.check()
    bundle.write(
        asked.out,
        Bundle(
            question=opened.question,
            recipe={**opened.recipe, RECIPE: [*opened.recipe.get(RECIPE, []), msgspec.to_builtins(entry)]},
            models=states,
            documents=opened.documents,
            metrics={**opened.metrics, RECIPE: table},
            protocol=f"{opened.protocol} {protocol}".strip(),
            fingerprint=opened.fingerprint,
        ),
    )
    for side, path in (("before", asked.bundle), ("after", asked.out)):
        table[side]["bundle_bytes"] = path.stat().st_size
    return {
        "question": opened.question,
        "method": asked.method,
        "options": entry.options,
        "members": entry.members,
        "left": entry.left,
        **table,
        "protocol": protocol,
        "out": str(asked.out),
        "seconds": round(time.monotonic() - started, 2),
    }


def _method(asked: Compression) -> methods.Method:
    kind = METHODS[asked.method]
    if unknown := sorted(asked.options.keys() - set(kind.__struct_fields__)):
        raise Problem(
            "compress_option", method=asked.method, options=unknown, known=list(kind.__struct_fields__)
        )
    for option, value in asked.options.items():
        try:
            msgspec.convert({option: value}, kind)
        except msgspec.ValidationError as error:
            raise Problem(
                "compress_bad_option", method=asked.method, option=option, value=value, reason=str(error)
            ) from error
    return msgspec.convert(dict(asked.options), kind)


def _networks(opened: Bundle, path: Path) -> tuple[ItemScorer, dict[str, NetworkRecommender]]:
    """The bundle ready to be asked, and those of its members that can be made smaller."""
    if questions.load(opened.question).course != "ranking":
        raise Problem("compress_nothing", models=[model_name(name) for name in opened.models])
    scorer = ItemScorer(opened, path)
    networks = {
        name: model for name, model in scorer.blend.used().items() if isinstance(model, NetworkRecommender)
    }
    if not networks:
        raise Problem("compress_nothing", models=[model_name(name) for name in scorer.blend.used()])
    return scorer, networks


def _beside(scorer: ItemScorer, smaller: ScoreBlend, judged: Prompts, watch: Watch) -> dict[str, Any]:
    """Both asked the same, chunk by chunk in turns, so that whatever else the computer does slows both."""
    items, repeats = len(scorer.items), scorer.sequences.repeats
    sides = {"before": scorer.blend, "after": smaller}
    places = {side: np.empty(len(judged.targets)) for side in sides}
    seconds = dict.fromkeys(sides, 0.0)
    for blend in sides.values():
        blend.scores(
            judged.histories.take(slice(0, 1))
        )  # the first call makes ready, and would count for one side
    for number, part in enumerate(chunks(len(judged), items * 2)):
        histories = judged.histories.take(part)
        bounds = judged.target_starts[part.start : part.stop + 1]
        targets = slice(bounds[0], bounds[-1])
        rows = np.repeat(np.arange(len(histories)), np.diff(bounds))
        for side in list(sides) if number % 2 else reversed(sides):
            watch.check()
            begun = time.perf_counter()
            scores = sides[side].scores(histories)
            seconds[side] += time.perf_counter() - begun
            if not repeats:
                without_seen(scores, histories)
            places[side][targets] = mean_ranks(scores, rows, judged.targets[targets] - 1)
        watch.progress("compare", part.stop, len(judged))
    figures = {side: row_figures(places[side], judged.target_starts, (10,)) for side in sides}
    changes = {name: figures["after"][name] - figures["before"][name] for name in FIGURES}
    intervals = ranking.intervals(changes, judged.owners)
    table: dict[str, Any] = {
        side: {
            "histories_per_second": round(len(judged) / max(seconds[side], 1e-9), 1),
            **{name: float(figures[side][name].mean()) for name in FIGURES},
        }
        for side in sides
    }
    table["change"] = {name: float(change.mean()) for name, change in changes.items()}
    table["change"] |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    table["rows"] = len(judged)
    return table


def _bytes(state: ModelState) -> int:
    """What a state takes in a bundle."""
    texts = sum(len(text.encode()) for text in state.texts.values())
    return len(to_bytes(state.arrays)) + len(msgspec.json.encode(state.settings)) + texts


def _protocol(entry: Compressed, table: Mapping[str, Any]) -> str:
    before, after = table["before"], table["after"]
    told = {
        "method": entry.sentence(),
        "rows": table["rows"],
        "before": f"{before['ndcg@10']:.4f}",
        "after": f"{after['ndcg@10']:.4f}",
        "size": f"{after['bytes'] / before['bytes']:.0%}",
    }
    return Note("protocol_compressed", told).text()
